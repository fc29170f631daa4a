// Sender without a name, what nobody put a name to: it reads as whole sentences all the same, and
// no word stands for a name.
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { entryOf, expectNoBarriers } from '$shared/testing';
import { disclosure, openRoom, plan, reply, sheet } from './testing';

const nameless = { ...disclosure, from: { ...disclosure.from, name: ' ' } };
/** A sentence in which "Someone" stands after other words, as if it were a name. */
const asAName = () => screen.queryByText(/[^.\s]\s*Someone\b/);

describe('where no name was given', () => {
  it('a plan speaks of whoever sealed it, from its first page to its last', async () => {
    const terms = { passOn: { is: 'ask-first' as const }, mayKeep: true, agreed: null };
    const { user } = await openRoom(plan({ disclosure: nameless, terms }));
    screen.getByRole('heading', { level: 1, name: 'Someone' });
    screen.getByText(/once the one who sealed it has said yes/);
    screen.getByText(/^There is no name in the file/);
    expect(asAName()).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    screen.getByRole('heading', { level: 1, name: 'That is all you were given' });
    expect(asAName()).toBeNull();
    await expectNoBarriers();
  });

  it('a reply asks who answered, and proposes no name', async () => {
    const person = entryOf({
      kind: 'person',
      name: 'Ada',
      relationship: 'peer',
      role: '',
      notes: '',
      trust: ''
    });
    const { user } = await openRoom(reply({ from: '' }), { entries: [person] });
    screen.getByRole('heading', { name: 'Who answered?' });
    screen.getByText(/^They gave no name/);
    await user.click(screen.getByRole('button', { name: 'Someone new' }));
    expect(screen.getByLabelText<HTMLInputElement>('What do you call them?').value).toBe('');
  });

  it('questions are read by whoever sealed them', async () => {
    await openRoom(sheet({ from: '' }));
    screen.getByRole('heading', { level: 1, name: 'Someone asks you' });
    screen.getByText(/only what you seal is read/);
    expect(asAName()).toBeNull();
  });
});
