// Six words that open a sealed file, wherever something is sealed.
import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { expectNoBarriers, show } from '../testing';
import SixWords from './SixWords.svelte';

const shownWords = () =>
  within(screen.getByRole('list', { name: 'Six words' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('shows the words one by one, in their order', async () => {
  await show(SixWords, { words: 'maple orbit gentle river candle young', who: 'Ruth' });
  expect(shownWords()).toEqual(['maple', 'orbit', 'gentle', 'river', 'candle', 'young']);
  await expectNoBarriers();
});

it('says to whom they are told, by another way, and that they are shown this once', async () => {
  await show(SixWords, { words: 'maple orbit gentle river candle young', who: 'Ruth' });
  screen.getByText(/^Tell them to Ruth in another way than the file/);
  screen.getByText(/shown only now and kept nowhere/);
});
