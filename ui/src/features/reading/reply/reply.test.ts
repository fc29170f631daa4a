// Reply: taking in a reply, thing by thing.
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OpenedAnswer } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody } from '$shared/testing';
import { openRoom, press, reply } from '../testing';

const ruth = entryOf({
  kind: 'person',
  name: 'Ruth Adeyemi',
  relationship: 'mentor',
  role: '',
  notes: '',
  trust: ''
});
const goal = entryOf(goalBody('Lead the team'));
const calm = entryOf({ kind: 'strength', statement: 'I stay calm', evidence: [], witnesses: [] });
const entries = [ruth, goal, calm];

const answer = (number: number, words: string, more: Partial<OpenedAnswer> = {}): OpenedAnswer => ({
  number,
  about: goal.id,
  asked: null,
  saying: { is: 'question', words },
  taken: false,
  ...more
});
const three = [answer(0, 'Why now?'), answer(1, 'What would you miss?'), answer(2, 'Who helps?')];
const row = (words: string) => within(screen.getByText(words).closest('li') as HTMLElement);
const choose = (words: string, name: string) =>
  userEvent.click(row(words).getByRole('radio', { name }));
const take = (words: string) => choose(words, 'Take it in');

describe('a reply', () => {
  it('stands beside what it is about, and nothing of it is taken by itself', async () => {
    const { frame } = await openRoom(reply({ person: ruth.id, answers: three }), { entries });
    screen.getByRole('heading', { level: 1, name: 'Ruth A. answered' });
    screen.getByText(/was sealed for Ruth Adeyemi/);
    row('Why now?').getByText('Lead the team', { exact: false, selector: '.about' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take in' }).disabled).toBe(true);
    expect(frame?.plan.all('remark')).toEqual([]);
    await expectNoBarriers();
  });

  it('is taken in two of three as one act, which can be taken back', async () => {
    const { frame } = await openRoom(reply({ person: ruth.id, answers: three }), { entries });
    await take('Why now?');
    await take('Who helps?');
    await choose('What would you miss?', 'Leave it');
    await press('Take in 2');
    await waitFor(() => expect(frame?.plan.all('remark')).toHaveLength(2));
    const [first] = frame?.plan.all('remark') ?? [];
    expect(first?.body).toMatchObject({ from: ruth.id, about: goal.id, on: '2026-11-21' });
    expect(screen.getAllByText('In your plan')).toHaveLength(2);
    await expectNoBarriers();
    await press('Undo');
    await waitFor(() => expect(frame?.plan.all('remark')).toEqual([]));
    expect(screen.queryByText('In your plan')).toBeNull();
  });

  it('asks whose it is where the ledger cannot say', async () => {
    const { frame } = await openRoom(reply({ answers: three }), { entries });
    await take('Why now?');
    await press('Take in 1');
    await screen.findByText('Say first who it is.');
    await userEvent.click(screen.getByRole('radio', { name: 'Ruth Adeyemi' }));
    await press('Take in 1');
    await waitFor(() => expect(frame?.plan.all('remark')).toHaveLength(1));
  });

  it('of stories makes witnesses of the strength one says', async () => {
    const story = answer(0, '', {
      about: null,
      asked: 'When did you see me at my best?',
      saying: { is: 'story', words: 'In the outage.' }
    });
    const opened = reply({ person: ruth.id, answers: [story] });
    const { frame, user } = await openRoom(opened, { entries });
    await take('In the outage.');
    await screen.findByText('A story becomes a witness of one strength.');
    await user.selectOptions(screen.getByRole('combobox'), 'I stay calm');
    await expectNoBarriers();
    await press('Take in 1');
    const witnesses = () => frame?.plan.all('strength')[0]?.body.witnesses;
    await waitFor(() =>
      expect(witnesses()).toEqual([{ who: 'Ruth Adeyemi', said: 'In the outage.' }])
    );
  });
});
