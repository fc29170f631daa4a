// Guided start: one question at a time, stopping anywhere, going on another day.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { entryOf, expectNoBarriers, show } from '$shared/testing';
import GuidedScreen from './GuidedScreen.svelte';

const open = (entries: Parameters<typeof entryOf>[0][] = []) =>
  show(
    GuidedScreen,
    {},
    { entries: entries.map((body) => entryOf(body)), route: { place: 'beginning' } }
  );

async function answer(question: string, words: string) {
  const field = await screen.findByLabelText<HTMLTextAreaElement>(question);
  await fireEvent.input(field, { target: { value: words } });
  await fireEvent.keyDown(field, { key: 'Enter' });
}

const asks = (question: string) => screen.findByRole('heading', { name: question });

describe('the guided start', () => {
  it('leads from what is on the mind to a goal, two whys, a passion and a strength', async () => {
    const { plan } = await open();
    await answer('What is on your mind?', 'I am tired of meetings');
    await answer('Is there something in it that you want?', 'Build things again');
    await answer('Why does that matter to you?', 'I like to see it work');
    await answer('And why does that matter?', 'Then the day was real');
    await answer('When did you last lose track of time?', 'Mending the old radio');
    await answer('What do people come to you for?', 'When nobody knows why it broke');
    await asks('That is a beginning');
    const goal = plan.goals[0];
    const why = plan.whysUnder(goal?.id ?? '')[0];
    expect(plan.whysUnder(why?.id ?? '')[0]?.body.answer).toMatchObject({
      words: 'Then the day was real'
    });
    expect(plan.all('passion')[0]?.body.asked).toBe('lost-track-of-time');
    expect(plan.all('strength')[0]?.body.statement).toBe('When nobody knows why it broke');
    expect(plan.all('beginning')[0]?.body.next).toBe('through');
  });

  it('keeps the last answer in sight', async () => {
    await open();
    await answer('What is on your mind?', 'I am tired of meetings');
    await asks('Is there something in it that you want?');
    expect(screen.getByText('I am tired of meetings')).toBeTruthy();
  });

  it('takes an open question for an answer, and asks no why of nothing', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'I’m not sure yet' }));
    await asks('Is there something in it that you want?');
    await user.click(screen.getByRole('button', { name: 'I’m not sure yet' }));
    await asks('When did you last lose track of time?');
  });

  it('keeps the place of a why that was left open', async () => {
    const { user, plan } = await open();
    await answer('What is on your mind?', 'Work');
    await answer('Is there something in it that you want?', 'Build things again');
    await asks('Why does that matter to you?');
    await user.click(screen.getByRole('button', { name: 'I’m not sure yet' }));
    await asks('When did you last lose track of time?');
    expect(plan.whys[0]?.body.answer.is).toBe('not-sure');
  });

  it('stops anywhere and goes on from there on another day', async () => {
    const { user, plan, frame, unmount } = await open();
    await answer('What is on your mind?', 'Work');
    const field = await screen.findByLabelText<HTMLTextAreaElement>(
      'Is there something in it that you want?'
    );
    await fireEvent.input(field, { target: { value: 'Build things' } });
    await user.click(screen.getByRole('button', { name: 'That is enough for today' }));
    await waitFor(() => expect(frame.router.here.place).toBe('home'));
    expect(plan.goals[0]?.body.statement).toBe('Build things');
    unmount();
    const again = [...plan.entries.values()];
    await show(GuidedScreen, {}, { entries: again, route: { place: 'beginning' } });
    const kept = await screen.findByLabelText<HTMLTextAreaElement>(
      'Is there something in it that you want?'
    );
    expect(kept.value).toBe('Build things');
  });

  it('goes back to change what was said, without saying it twice', async () => {
    const { user, plan } = await open();
    await answer('What is on your mind?', 'Work');
    await answer('Is there something in it that you want?', 'Build things');
    await asks('Why does that matter to you?');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await answer('Is there something in it that you want?', 'Build things again');
    await asks('Why does that matter to you?');
    expect(plan.goals.map((g) => g.body.statement)).toEqual(['Build things again']);
  });

  it('asks about a passion from another side', async () => {
    const { user, plan } = await open([{ kind: 'beginning', mind: 'Work', next: 'passion' }]);
    await asks('When did you last lose track of time?');
    await user.click(screen.getByRole('button', { name: 'Another question' }));
    await answer('What do you read about when nobody asks you to?', 'Bridges');
    await asks('What do people come to you for?');
    expect(plan.all('passion')[0]?.body.asked).toBe('read-unasked');
  });

  it('says kindly that nothing had to be written', async () => {
    const { user } = await open();
    for (let question = 0; question < 4; question += 1)
      await user.click(await screen.findByRole('button', { name: 'I’m not sure yet' }));
    await asks('Nothing had to be written');
  });

  it('keeps what could not be saved on the screen, and says so', async () => {
    const { program } = await open();
    program.failNext('edit', 'disk-full');
    await answer('What is on your mind?', 'Work');
    await screen.findByText(/This is not saved yet/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is on your mind?').value).toBe('Work');
  });

  it('has no barriers', async () => {
    await open();
    await answer('What is on your mind?', 'Work');
    await asks('Is there something in it that you want?');
    await expectNoBarriers();
  });
});
