// Goal page, field by field.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { expectNoBarriers } from '$shared/testing';
import { bedrock, goal, LEAD, openGoal, SIMPLE, why } from '../testing';

async function opened(lead: Entry = goal(LEAD), others: Entry[] = []) {
  const shown = await openGoal(lead, others);
  const body = () => shown.plan.find('goal', lead.id)?.body;
  return { ...shown, body };
}

const statement = () => screen.getByLabelText<HTMLTextAreaElement>('The goal, in your words');

describe('the page of a goal', () => {
  it('saves the statement as it is written', async () => {
    const { user, body } = await opened();
    await user.type(statement(), ' one day');
    await user.tab();
    await waitFor(() => expect(body()?.statement).toBe(`${LEAD} one day`));
  });

  it('keeps the last words of a goal whose statement was emptied', async () => {
    const { user, body } = await opened();
    await user.clear(statement());
    screen.getByText(/A goal needs a few words/);
    await user.tab();
    expect(statement().value).toBe(LEAD);
    expect(body()?.statement).toBe(LEAD);
  });

  it('keeps what was typed when it could not be saved', async () => {
    const { user, program } = await opened();
    program.failNext('edit', 'read-only');
    await user.type(screen.getByLabelText('Whatever else belongs to it'), 'Ask Ada');
    await user.tab();
    await waitFor(() => screen.getByText('Not saved'));
    expect(screen.getByLabelText('Whatever else belongs to it')).toHaveProperty('value', 'Ask Ada');
  });

  it('says when, where and how it stands, and takes each back', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('Within a year'));
    await user.click(screen.getByLabelText('Outside'));
    await user.click(screen.getByLabelText('Resting'));
    await waitFor(() =>
      expect(body()).toMatchObject({
        horizon: { when: 'year' },
        setting: 'outside',
        state: 'resting'
      })
    );
    await user.click(screen.getByLabelText('Within a year'));
    await waitFor(() => expect(body()?.horizon).toBeUndefined());
  });

  it('says whether it is wanted or owed, never hands that over, and takes it back', async () => {
    const { user, body } = await opened();
    screen.getByText(/It is never handed over/);
    await user.click(screen.getByLabelText('I feel I should'));
    await waitFor(() => expect(body()?.wanting).toBe('should'));
    await user.click(screen.getByLabelText('I feel I should'));
    await waitFor(() => expect(body()).not.toHaveProperty('wanting'));
  });

  it('leads to weighing what pulls, once several do', async () => {
    const lead = goal(LEAD, { motivations: { meaning: '', growth: '' } });
    const { user, frame } = await opened(lead);
    await user.click(screen.getByRole('button', { name: 'Weigh them two at a time' }));
    expect(frame.router.here).toEqual({ place: 'motivations', view: `weigh/${lead.id}` });
  });

  it('takes a day for when it might come true', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('By a day'));
    const day = await screen.findByLabelText<HTMLInputElement>('The day');
    expect(day.value).toBe('2027-11-21');
    await user.clear(day);
    await user.type(day, '2028-03-01');
    await user.tab();
    await waitFor(() => expect(body()?.horizon).toEqual({ when: 'by', date: '2028-03-01' }));
  });

  it('shows the eight motivations as equals, in the source’s order', async () => {
    await opened();
    const pulls = within(screen.getByRole('region', { name: 'What pulls you towards it?' }));
    const names = pulls.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));
    expect(names).toEqual([
      'Influence',
      'Authority',
      'Recognition',
      'Growth and mastery',
      'Autonomy',
      'Meaning',
      'Compensation',
      'The next rung'
    ]);
  });

  it('takes any mix of motivations, each with words of its own', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('Compensation'));
    await user.type(
      await screen.findByLabelText('Compensation: in your words'),
      'My parents’ house'
    );
    await user.click(screen.getByLabelText('Meaning'));
    const wanted = { compensation: 'My parents’ house', meaning: '' };
    await waitFor(() => expect(body()?.motivations).toEqual(wanted));
    await user.click(screen.getByLabelText('Compensation'));
    await waitFor(() => expect(body()?.motivations).toEqual({ meaning: '' }));
  });

  it('asks why the importance is not lower and keeps the answer when it changes', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('7'));
    await user.type(await screen.findByLabelText('Why 7 and not lower?'), 'I keep coming back');
    await user.click(screen.getByLabelText('8'));
    const kept = { level: 8, whyNotLower: 'I keep coming back' };
    await waitFor(() => expect(body()?.importance).toEqual(kept));
  });

  it('adds, moves and removes measurable results', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByRole('button', { name: 'Add a result' }));
    await user.type(await screen.findByLabelText('What'), 'Reviews passed');
    await user.click(screen.getByRole('button', { name: 'Add a result' }));
    const second = within(await screen.findByRole('group', { name: 'Result 2' }));
    await user.type(second.getByLabelText('What'), 'Talks');
    await user.type(second.getByLabelText('To reach'), '3');
    await user.click(screen.getByRole('button', { name: 'What to do with result 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    const whats = () => body()?.measures.map((m) => `${m.what} ${m.target}`.trim());
    await waitFor(() => expect(whats()).toEqual(['Talks 3', 'Reviews passed']));
    await user.click(screen.getByRole('button', { name: 'What to do with result 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(whats()).toEqual(['Reviews passed']));
  });

  it('shows what is underneath, layer by layer, and leads to each', async () => {
    const [lead, ground] = [goal(LEAD), bedrock(SIMPLE)];
    const choose = why(lead, 'I’d get to choose.');
    const { user, frame } = await opened(lead, [ground, choose, why(choose, ground)]);
    screen.getByRole('button', { name: `Bedrock: ${SIMPLE}` });
    await user.click(screen.getByRole('button', { name: 'Layer 1: I’d get to choose.' }));
    expect(frame.router.here).toEqual({ place: 'goals', entry: lead.id, view: `dig/${choose.id}` });
  });

  it('goes to the trash and can be taken back', async () => {
    const { user, plan } = await opened();
    await user.click(screen.getByRole('button', { name: `What to do with “${LEAD}”` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await waitFor(() => expect(plan.goals).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plan.goals).toHaveLength(1));
  });

  it('says so when the goal is not there any more', async () => {
    await openGoal({ ...goal(LEAD), trashed: '2026-11-20T09:00:00Z' });
    screen.getByText('This goal is not here any more.');
  });

  it('has no barriers', async () => {
    const { user } = await opened(goal(LEAD, { motivations: { meaning: '' } }));
    await user.click(screen.getByRole('button', { name: 'Add a result' }));
    await screen.findByLabelText('What');
    await expectNoBarriers();
  });
});
