// Home, the first page: where to begin and where to pick up.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry, Handed, Notice } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, show } from '$shared/testing';
import { ladderAt } from '$shared/state';
import Home from './Home.svelte';

const openHome = (entries: Entry[]) => show(Home, {}, { entries });
const sail = entryOf(goalBody('Sail around the world'));
const book = entryOf(goalBody('Write the book'));
const why = (under: Entry, words: string | null, on?: Entry) =>
  entryOf({
    kind: 'why',
    under: under.id,
    asked: 'why-matters',
    answer: on ? { is: 'rests', on: on.id } : words ? { is: 'words', words } : { is: 'not-sure' }
  });

const handed: Handed = {
  id: '019a0000-0000-7000-9000-000000000001',
  at: '2026-11-20T09:00:00Z',
  recipient: 'My manager',
  recipientId: '019a0000-0000-7000-8000-000000000001',
  document: 'growth-plan',
  form: 'pdf',
  titles: ['Lead the team'],
  items: [
    {
      id: book.id,
      kind: 'goal',
      title: 'Lead the team',
      under: null,
      parts: [],
      changed: false,
      gone: false,
      narrower: null
    }
  ],
  despite: null,
  digest: 'ab'.repeat(32),
  fileName: 'Growth plan.pdf'
};

describe('home', () => {
  it('asks what one would like while nothing is written, and leads to the first why', async () => {
    const { user, plan, frame } = await openHome([]);
    await user.type(screen.getByLabelText('A goal, in one line'), 'Sail{Enter}');
    await waitFor(() => expect(plan.goals).toHaveLength(1));
    expect(frame.router.here).toEqual(ladderAt(plan.goals[0]?.id ?? ''));
  });

  it('says the day', async () => {
    await openHome([sail]);
    screen.getByText(/Saturday,? 21 November/);
  });

  it('takes up the question that was put off, with what was said before it', async () => {
    const free = why(sail, 'Because it is free.');
    const open = why(free, null);
    const { user, frame } = await openHome([sail, free, open, book]);
    screen.getByRole('heading', { name: '“Sail around the world”' });
    screen.getByText('You said: Because it is free.');
    screen.getByText(/Why does that matter to you/);
    await user.click(screen.getByRole('button', { name: 'Keep digging' }));
    expect(frame.router.here).toEqual(ladderAt(sail.id, open.id));
  });

  it('otherwise takes up the goal without a why that was changed last', async () => {
    await openHome([sail, why(sail, 'Because it is free.'), book]);
    screen.getByRole('heading', { name: '“Write the book”' });
    screen.getByRole('button', { name: 'Ask why' });
  });

  it('otherwise takes up a way that has not come down to bedrock', async () => {
    await openHome([sail, why(sail, 'Because it is free.')]);
    screen.getByText('You said: Because it is free.');
    screen.getByText('Is there something underneath that?');
  });

  it('asks for nothing more where every goal rests or is done with', async () => {
    const ground = entryOf({ kind: 'bedrock', statement: 'I need room.' });
    const done = entryOf(goalBody('Lead', { state: 'reached' }));
    await openHome([sail, ground, why(sail, null, ground), done]);
    screen.getByText('Every goal has come down to bedrock.');
  });

  it('lets it be for today, and takes that back', async () => {
    const { user } = await openHome([sail]);
    await user.click(screen.getByRole('button', { name: 'Not today' }));
    screen.getByText('Nothing has to happen today');
    await user.click(screen.getByRole('button', { name: 'After all, yes' }));
    screen.getByRole('button', { name: 'Ask why' });
  });

  it('takes up a guided start that was left in the middle', async () => {
    const waiting = entryOf({ kind: 'beginning', mind: 'Too many meetings', next: 'why' });
    const { user, frame } = await openHome([sail, waiting]);
    screen.getByRole('heading', { name: '“Too many meetings”' });
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(frame.router.here).toEqual({ place: 'beginning' });
  });

  it('leads a new person through it, or lets them look around', async () => {
    const { user, frame, plan } = await openHome([]);
    await user.click(screen.getByRole('button', { name: 'Be led through it, fifteen minutes' }));
    expect(frame.router.here).toEqual({ place: 'beginning' });
    await user.click(screen.getByRole('button', { name: 'Look around in an example plan' }));
    await waitFor(() => expect(plan.example).toBe(true));
  });

  it('shows the throughline small, and leads to its goals', async () => {
    const ground = entryOf({ kind: 'bedrock', statement: 'I need room.' });
    const { user, frame } = await openHome([
      sail,
      book,
      ground,
      why(sail, null, ground),
      why(book, null, ground)
    ]);
    await screen.findByText('I need room.');
    await user.click(screen.getByRole('button', { name: 'Write the book' }));
    expect(frame.router.here).toEqual({ place: 'goals', entry: book.id });
  });

  it('says that nothing was handed over yet', async () => {
    const { user, frame } = await openHome([sail]);
    await screen.findByText('Nothing has left this computer.');
    await user.click(screen.getByRole('button', { name: 'Choose what to hand over' }));
    expect(frame.router.here).toEqual({ place: 'share' });
  });

  it('says what was handed over last, and to whom', async () => {
    const { user, frame } = await show(Home, {}, { entries: [sail], ledger: [handed] });
    await screen.findByText('My manager');
    screen.getByText('Lead the team');
    await user.click(screen.getByRole('button', { name: 'All that was handed over' }));
    expect(frame.router.here).toEqual({ place: 'share', view: 'ledger' });
  });

  it('marks who may see what is taken up, noticed and was handed over', async () => {
    const notice: Notice = { key: 'one', matter: { is: 'day-passed', goal: sail.id } };
    const entries = [sail, why(sail, 'Because it is free.'), book];
    await show(Home, {}, { entries, ledger: [handed], notices: [notice] });
    const marked = (words: string) => ({ name: `Who may see “${words}”: Only me` });
    await screen.findByText('Lead the team');
    const region = (name: string) => within(screen.getByRole('region', { name }));
    await region('Worth noticing').findByRole('button', marked('Sail around the world'));
    region('Handed over last').getByRole('button', marked('Write the book'));
    expect(screen.getAllByRole('button', marked('Write the book'))).toHaveLength(2);
  });

  it('has no barriers', async () => {
    await openHome([sail, book]);
    await screen.findByText('Nothing has left this computer.');
    await expectNoBarriers();
  });
});
