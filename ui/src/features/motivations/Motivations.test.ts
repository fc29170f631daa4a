// Motivations: the mix, weighings by pairs, the order they end in, and what tells alike ones apart.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { BodyOf, Entry, Motivation } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, showPlace } from '$shared/testing';
import { place } from '.';

type Route = { entry?: string; view?: string };
const open = (entries: Entry[] = [], route: Route = {}) => showPlace(place, { entries, route });

const THREE: Motivation[] = ['influence', 'growth', 'meaning'];
const mixOf = (named: Motivation[]) =>
  entryOf({ kind: 'motives', mix: Object.fromEntries(named.map((m) => [m, ''])), told: {} });
const weighing = (among: Motivation[], more: Partial<BodyOf<'weighing'>> = {}) =>
  entryOf({ kind: 'weighing', among, preferences: [], ...more });
const pulled = (left: Motivation, right: Motivation) => ({ left, right, pulls: 'left' as const });
const THROUGH = [
  pulled('influence', 'growth'),
  pulled('influence', 'meaning'),
  pulled('growth', 'meaning')
];

describe('the mix', () => {
  it('shows the eight as equals, in the source’s order, none of them chosen', async () => {
    await open();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual([
      'Influence',
      'Authority',
      'Recognition',
      'Growth and mastery',
      'Autonomy',
      'Meaning',
      'Compensation',
      'The next rung'
    ]);
    expect(boxes.filter((box) => box.checked)).toEqual([]);
  });

  it('is made when it is first touched, and only once', async () => {
    const { user, plan } = await open();
    await Promise.all([
      user.click(screen.getByLabelText('Meaning')),
      user.click(screen.getByLabelText('Compensation'))
    ]);
    await waitFor(() => expect(plan.all('motives')[0]?.body.mix).toHaveProperty('compensation'));
    expect(plan.all('motives')).toHaveLength(1);
    expect(plan.all('motives')[0]?.body.mix).toEqual({ meaning: '', compensation: '' });
  });

  it('keeps words of one’s own, and lets go of what does not pull any more', async () => {
    const { user, plan } = await open([mixOf(['meaning'])]);
    const words = screen.getByLabelText('Meaning: in your words');
    await user.type(words, 'Someone sleeps better');
    await user.tab();
    const mix = () => plan.all('motives')[0]?.body.mix;
    await waitFor(() => expect(mix()).toEqual({ meaning: 'Someone sleeps better' }));
    await user.click(screen.getByLabelText('Meaning'));
    await waitFor(() => expect(mix()).toEqual({}));
  });

  it('has no barriers', async () => {
    const lead = entryOf(goalBody('Lead the team'));
    await open([mixOf(THREE), weighing(THREE, { preferences: THROUGH }), lead]);
    await screen.findByText('Influence, then Growth and mastery');
    await expectNoBarriers();
  });
});

describe('a weighing', () => {
  it('weighs what pulls already, or all of it', async () => {
    await open([mixOf(THREE)], { view: 'weigh' });
    const chosen = () =>
      screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked).length;
    expect(chosen()).toBe(3);
    await screen.findByText('At most 3 pairs, often fewer.');
  });

  it('begins with two at least', async () => {
    const { user } = await open([mixOf(['growth', 'meaning'])], { view: 'weigh' });
    await user.click(screen.getByLabelText('Growth and mastery'));
    screen.getByText('Choose at least two.');
    expect(screen.getByRole('button', { name: /^Begin/ })).toHaveProperty('disabled', true);
  });

  it('is kept from the first answer on, and ends in an order', async () => {
    const { user, plan } = await open([mixOf(THREE)], { view: 'weigh' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Influence or Growth and mastery?');
    expect(plan.all('weighing')).toEqual([]);
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(plan.all('weighing')).toHaveLength(1));
    // The sides change, so that neither is favoured.
    await screen.findByText('Meaning or Influence?');
    await user.keyboard('{ArrowRight}');
    await screen.findByText('Growth and mastery or Meaning?');
    await user.keyboard('{ArrowDown}');
    await screen.findByRole('heading', { name: 'As far as can be told' });
    expect(plan.all('weighing')[0]?.body.preferences).toEqual([
      { left: 'influence', right: 'growth', pulls: 'left' },
      { left: 'meaning', right: 'influence', pulls: 'right' },
      { left: 'growth', right: 'meaning', pulls: 'alike' }
    ]);
  });

  it('asks a pair again whose answer is taken back', async () => {
    const among = { preferences: THROUGH.slice(0, 1) };
    const begun = weighing(THREE, among);
    const { user, plan } = await open([begun], { entry: begun.id });
    await screen.findByText('About 2 more at most');
    await user.click(screen.getByRole('button', { name: 'Change the last answer' }));
    await screen.findByText('Influence or Growth and mastery?');
    expect(plan.find('weighing', begun.id)?.body.preferences).toEqual([]);
  });

  it('follows undo', async () => {
    const begun = weighing(THREE);
    const { user, frame } = await open([begun], { entry: begun.id });
    await screen.findByText('Influence or Growth and mastery?');
    await user.keyboard('{ArrowLeft}');
    await screen.findByText('Meaning or Influence?');
    await frame.undo();
    await screen.findByText('Influence or Growth and mastery?');
  });

  it('waits where it was left, with the person’s words on the cards', async () => {
    const begun = weighing(THREE, { preferences: THROUGH.slice(0, 2) });
    const mix = entryOf({ kind: 'motives', mix: { growth: 'A hard problem' }, told: {} });
    const { user } = await open([begun, mix]);
    await user.click(await screen.findByRole('button', { name: /^Go on/ }));
    await screen.findByText('Growth and mastery or Meaning?');
    screen.getByText('A hard problem', { selector: '.voice' });
    await user.keyboard('{Escape}');
    screen.getByText('What pulls you in your work?');
  });

  it('is about a goal where one is chosen, with what pulls there', async () => {
    const goal = entryOf(goalBody('Lead the team', { motivations: { growth: '', autonomy: '' } }));
    const { user, plan } = await open([goal], { view: `weigh/${goal.id}` });
    await user.click(screen.getByRole('button', { name: /^Begin/ }));
    await screen.findByText('Towards “Lead the team”');
    await user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(plan.all('weighing')[0]?.body).toMatchObject({
        about: goal.id,
        among: ['growth', 'autonomy']
      })
    );
  });

  it('goes to the trash and can be taken back', async () => {
    const { user, plan } = await open([weighing(THREE, { preferences: THROUGH })]);
    await user.click(screen.getByRole('button', { name: /^What to do with Work as a whole/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await waitFor(() => expect(plan.all('weighing')).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plan.all('weighing')).toHaveLength(1));
  });

  it('has no barriers, neither at a pair nor at its end', async () => {
    const begun = weighing(THREE, { preferences: THROUGH.slice(0, 2) });
    const { user } = await open([begun], { entry: begun.id });
    await screen.findByText('One more at most');
    await expectNoBarriers();
    await user.keyboard('{ArrowLeft}');
    await screen.findByRole('heading', { name: 'As far as can be told' });
    await expectNoBarriers();
  });
});

describe('a weighing beside an earlier one', () => {
  it('compares what was weighed in both', async () => {
    const then = weighing(['influence', 'meaning', 'autonomy'], {
      preferences: [pulled('meaning', 'influence'), pulled('meaning', 'autonomy')]
    });
    const now = weighing(THREE, { preferences: THROUGH });
    await open([then, now], { entry: now.id });
    await screen.findByText('Influence pulls more than it did.');
    screen.getByText('Influence: place 2 then, place 1 now');
    expect(screen.queryByText(/Autonomy: place/)).toBeNull();
  });
});

describe('what tells alike motivations apart', () => {
  it('is asked one question at a time and kept as it is left', async () => {
    const { user, plan } = await open();
    await user.click(screen.getByRole('button', { name: 'Ask me the first' }));
    await user.keyboard('Nearly{Enter}');
    await screen.findByRole('heading', { name: /^Suppose you had the title/ });
    screen.getByText('Nearly');
    const told = () => plan.all('motives')[0]?.body.told;
    expect(told()).toEqual({ 'heard-without-title': 'Nearly' });
    await user.click(screen.getByRole('button', { name: 'The question before' }));
    await user.clear(screen.getByLabelText('Your answer'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(told()).toEqual({}));
  });

  it('can be read once more, all of it', async () => {
    const told = { 'decision-of-your-own': 'I wanted it to go differently.' };
    await open([entryOf({ kind: 'motives', mix: {}, told })], { view: 'told' });
    const influence = within(screen.getByRole('region', { name: 'Influence or authority?' }));
    influence.getByText('I wanted it to go differently.');
    expect(screen.getAllByText('Not sure yet')).toHaveLength(5);
    await expectNoBarriers();
  });
});

describe('want or should', () => {
  it('is asked about one goal after the other, and only where it is open', async () => {
    const said = entryOf(goalBody('Teach', { wanting: 'want' }));
    const [lead, write] = [entryOf(goalBody('Lead')), entryOf(goalBody('Write the book'))];
    const { user, plan } = await open([said, lead, write]);
    screen.getByText('“Lead”');
    await user.click(screen.getByLabelText('I feel I should'));
    await screen.findByText('“Write the book”');
    expect(plan.find('goal', lead.id)?.body.wanting).toBe('should');
    await user.click(screen.getByRole('button', { name: 'Not today' }));
    expect(screen.queryByText('Want or should?')).toBeNull();
  });
});
