// Sheets to think something through alone: one question at a time, private, all to read.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { open } from './testing';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const next = '{Control>}{Enter}{/Control}';

describe('a hard conversation', () => {
  it('is prepared one question at a time, what was said before in sight', async () => {
    const { user, plan } = await open();
    await user.click(screen.getByRole('button', { name: 'Prepare a hard conversation' }));
    await waitFor(() => expect(heading()).toBe('What do you need to talk about, and with whom?'));
    await expectNoBarriers();
    await user.keyboard('Tomas and the late reviews{Enter}');
    await waitFor(() => expect(heading()).toBe('What happened?'));
    screen.getByText('Tomas and the late reviews');
    await user.keyboard(`Two waited for nine days${next}`);
    await waitFor(() => expect(heading()).toBe('What does it do?'));
    await user.keyboard(next);
    await waitFor(() => expect(heading()).toBe('How might it look from their side?'));
    await user.keyboard(`He covers for two${next}`);
    await waitFor(() => expect(heading()).toBe('What do you ask for?'));
    await user.keyboard(`${next}`);
    await waitFor(() => expect(heading()).toMatch(/^When will the two of you/));
    await user.keyboard(`In two weeks${next}`);
    await waitFor(() => expect(heading()).toBe('Tomas and the late reviews'));
    expect(screen.getAllByText('Not answered yet')).toHaveLength(2);
    await expectNoBarriers();
    const [sheet] = plan.all('preparation');
    expect(sheet?.audience).toEqual({ who: 'only-me' });
    expect(sheet?.body).toMatchObject({
      facts: 'Two waited for nine days',
      theirView: 'He covers for two',
      followUp: 'In two weeks'
    });
  });

  it('is read again where every question has an answer, and any can be changed', async () => {
    const { user, plan } = await open();
    await user.click(screen.getByRole('button', { name: 'Prepare a hard conversation' }));
    await user.keyboard('The reviews{Enter}');
    await waitFor(() => expect(heading()).toBe('What happened?'));
    await user.click(screen.getByRole('button', { name: 'The one before' }));
    await waitFor(() => expect(heading()).toMatch(/^What do you need/));
    await user.type(screen.getByRole('textbox'), ' of May');
    await user.keyboard(next);
    await waitFor(() => expect(plan.all('preparation')[0]?.body.about).toBe('The reviews of May'));
  });
});

describe('a story turned round', () => {
  it('goes from the story to what is let go, and asks for words first', async () => {
    const { user, plan } = await open();
    await user.click(screen.getByRole('button', { name: 'Turn a story round' }));
    await screen.findByText('Only you see this.');
    await user.keyboard('{Enter}');
    screen.getByText(/^Nothing is written yet/);
    await user.keyboard('Nobody listens to me{Enter}');
    await waitFor(() => expect(heading()).toBe('Which of it is fact?'));
    for (const words of ['Two of nine did', 'Find the two', 'My asking', 'The agenda']) {
      const before = heading();
      await user.keyboard(`${words}${next}`);
      await waitFor(() => expect(heading()).not.toBe(before));
    }
    expect(heading()).toBe('What will you let go?');
    await user.keyboard(`The applause${next}`);
    await waitFor(() => expect(heading()).toBe('Nobody listens to me'));
    expect(plan.all('reframe')[0]?.body).toMatchObject({
      control: 'My asking',
      influence: 'The agenda',
      letGo: 'The applause'
    });
  });
});
