// Why ladder: the way down from a goal to bedrock, as a person walks it.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { expectNoBarriers } from '$shared/testing';
import { bedrock, goal, LEAD, openLadder, SIMPLE, TEACH, why } from '../testing';

const FIVE = [
  'I’d get to choose what we build.',
  'Too often we build things nobody can use.',
  'I get restless when people struggle.',
  'It feels like waste to me.',
  'I love making hard things simple.'
];

async function opened(lead: Entry = goal(LEAD), others: Entry[] = [], layer?: Entry) {
  const shown = await openLadder(lead, others, layer);
  const rungs = () => shown.plan.rungs(lead.id);
  return { ...shown, lead, rungs };
}

/** Lead, one why, and Teach on the bedrock that makes things simple. */
function shared() {
  const [lead, teach, ground] = [goal(LEAD), goal(TEACH), bedrock(SIMPLE)];
  const [choose, click] = [why(lead, 'I’d get to choose.'), why(teach, 'I see it click.')];
  return { lead, ground, choose, others: [teach, ground, choose, click, why(click, ground)] };
}

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const question = () => field().labels?.[0]?.textContent?.replace('Your answer', '').trim();
const nameOf = (element: Element | null) => element?.getAttribute('aria-label');
const layers = () => [...document.querySelectorAll('button[data-layer]')].map(nameOf);
const settled = (count: number) => waitFor(() => expect(layers()).toHaveLength(count + 1));

describe('the way down', () => {
  it('goes through five whys to bedrock, one question at a time', async () => {
    const { user, rungs, plan } = await opened();
    for (const [at, answer] of FIVE.slice(0, 4).entries()) {
      await user.type(field(), `${answer}{Enter}`);
      await settled(at + 1);
      expect(document.activeElement).toBe(field());
    }
    await user.type(field(), FIVE[4] ?? '');
    await user.click(press('This is bedrock'));
    await screen.findByText('This way rests on bedrock');
    expect(plan.bedrocks.map((b) => b.body.statement)).toEqual([FIVE[4]]);
    expect(depthOf(rungs())).toBe(5);
    expect(layers().at(-1)).toBe(`Bedrock: ${FIVE[4]}`);
  });

  it('never asks the same question twice on one way', async () => {
    const { user } = await opened();
    const asked: (string | undefined)[] = [];
    for (const at of [1, 2, 3, 4]) {
      await waitFor(() => expect(question()).not.toBe(''));
      asked.push(question());
      await user.type(field(), `Because ${at}{Enter}`);
      await settled(at);
    }
    expect(new Set(asked).size).toBe(4);
  });

  it('says what happened to those who do not see it', async () => {
    const { user } = await opened();
    await user.type(field(), `${FIVE[0]}{Enter}`);
    await screen.findByText('Layer 1 added.');
  });

  it('begins a new line with Shift and Enter', async () => {
    const { user } = await opened();
    await user.type(field(), 'One{Shift>}{Enter}{/Shift}two');
    expect(field().value).toBe('One\ntwo');
    expect(layers()).toHaveLength(1);
  });

  it('says gently that nothing is written', async () => {
    const { user, program } = await opened();
    await user.click(press(/^Continue/));
    screen.getByText(/Nothing is written yet/);
    await user.click(press('This is bedrock'));
    expect(program.called).not.toContain('edit');
  });

  it('has other questions, in turn, and keeps what was typed', async () => {
    const { user } = await opened();
    await user.type(field(), 'Half a thought');
    await waitFor(() => expect(question()).not.toBe(''));
    const first = question();
    await user.click(press('Another question'));
    await waitFor(() => expect(question()).not.toBe(first));
    expect(field().value).toBe('Half a thought');
  });

  it('opens other doors for those who are stuck', async () => {
    const { user, rungs } = await opened();
    await user.click(press('Stuck?'));
    await user.click(press('What would a friend say?'));
    expect(question()).toBe('What would a friend say?');
    await user.type(field(), 'That I fix things{Enter}');
    await settled(1);
    expect(rungs()[0]?.why.body.asked).toBe('what-a-friend-would-say');
  });
});

describe('what is typed', () => {
  it('is kept when one goes elsewhere in the middle of a word', async () => {
    const { user, rungs, frame } = await opened();
    await user.type(field(), 'I’d get to cho');
    frame.router.go({ place: 'goals' });
    await waitFor(() => expect(words(rungs())).toEqual(['I’d get to cho']));
  });

  it('is kept when the window locks in the middle of a word', async () => {
    const { user, rungs, frame } = await opened();
    await user.type(field(), 'I’d get to cho');
    expect(await frame.drafts.flush()).toBe(true);
    expect(words(rungs())).toEqual(['I’d get to cho']);
    expect(field().value).toBe('I’d get to cho');
  });

  it('becomes one answer, however many pauses there were', async () => {
    const { user, rungs, frame } = await opened();
    await user.type(field(), 'I’d get');
    await frame.drafts.flush();
    await user.type(field(), ' to choose.{Enter}');
    await settled(1);
    expect(words(rungs())).toEqual(['I’d get to choose.']);
  });

  it('stays on the screen when it cannot be saved, with words about it', async () => {
    const { user, program, rungs } = await opened();
    program.failNext('edit', 'disk-full');
    await user.type(field(), `${FIVE[0]}{Enter}`);
    await screen.findByText('This could not be saved yet. Your words are still here.');
    expect(field().value).toBe(FIVE[0]);
    await user.type(field(), '{Enter}');
    await settled(1);
    expect(words(rungs())).toEqual([FIVE[0]]);
  });

  it('goes with an undo, and another answer can be given', async () => {
    const { user, frame, rungs } = await opened();
    await user.type(field(), `${FIVE[0]}{Enter}`);
    await settled(1);
    await frame.undo();
    await settled(0);
    await user.type(field(), `${FIVE[1]}{Enter}`);
    await settled(1);
    expect(words(rungs())).toEqual([FIVE[1]]);
  });
});

describe('not being sure yet', () => {
  it('is a good answer that keeps the place', async () => {
    const { user, rungs } = await opened();
    await user.click(press('I’m not sure yet'));
    await screen.findByText('Not sure yet is a good answer');
    expect(rungs()[0]?.why.body.answer).toEqual({ is: 'not-sure' });
    await user.click(press('Not today'));
    await screen.findByText('No why yet, a place kept open');
  });

  it('is offered first when one comes back, with its own question', async () => {
    const lead = goal(LEAD);
    const [first, second] = [why(lead, 'Because.'), why(lead, 'It calls me.')];
    const kept = why(second, null, 'what-does-it-protect');
    const { user, rungs } = await opened(lead, [first, second, kept]);
    screen.getByText('You left this open. Is there anything now?');
    expect(question()).toBe('What would it keep safe for you?');
    await user.type(field(), 'My time{Enter}');
    await settled(2);
    expect(rungs()[1]?.below[0]?.why.id).toBe(kept.id);
  });

  it('can be followed by another question at once', async () => {
    const { user } = await opened();
    await user.click(press('I’m not sure yet'));
    await user.click(await screen.findByRole('button', { name: 'Try another question' }));
    expect(document.activeElement).toBe(field());
  });
});

describe('layers that were said', () => {
  it('are changed where they stand', async () => {
    const lead = goal(LEAD);
    const choose = why(lead, 'I’d get to choose.');
    const { user, rungs } = await opened(lead, [choose]);
    await user.click(press('Layer 1: I’d get to choose.'));
    await user.click(press('Change the words'));
    await user.clear(screen.getByLabelText('Layer 1, in your words'));
    await user.type(screen.getByLabelText('Layer 1, in your words'), 'I’d decide.{Enter}');
    await screen.findByRole('button', { name: 'Layer 1: I’d decide.' });
    expect(words(rungs())).toEqual(['I’d decide.']);
  });

  it('branch, and the picture shows one way down at a time', async () => {
    const lead = goal(LEAD);
    const choose = why(lead, 'I’d get to choose.');
    const { user, rungs } = await opened(lead, [choose, why(choose, 'It matters.')]);
    await user.click(press(/^Goal: /));
    await user.click(press('Add another reason here'));
    await user.type(field(), 'It pays well.{Enter}');
    await waitFor(() => expect(layers()).toEqual([`Goal: ${LEAD}`, 'Layer 1: It pays well.']));
    screen.getByRole('group', { name: '2 ways down' });
    await user.click(press('Way 1: I’d get to choose.'));
    await waitFor(() => expect(layers()).toHaveLength(3));
    screen.getByText('Way 1 of 2.');
    expect(words(rungs())).toEqual(['I’d get to choose.', 'It pays well.']);
  });

  it('go to the trash with what is below them, and come back', async () => {
    const lead = goal(LEAD);
    const choose = why(lead, 'I’d get to choose.');
    const { user } = await opened(lead, [choose, why(choose, 'It matters.')]);
    await user.click(press('Layer 1: I’d get to choose.'));
    await user.click(press('What to do with layer 1'));
    await user.click(await screen.findByRole('menuitem', { name: /what is below/ }));
    await screen.findByText('2 layers are in the trash.');
    expect(layers()).toHaveLength(1);
    await user.click(press('Undo'));
    await settled(2);
  });

  it('are walked with the arrow keys', async () => {
    const lead = goal(LEAD);
    const choose = why(lead, 'I’d get to choose.');
    const { user } = await opened(lead, [choose]);
    await waitFor(() => expect(document.activeElement).toBe(field()));
    await user.keyboard('{ArrowUp}');
    expect(nameOf(document.activeElement)).toBe('Layer 1: I’d get to choose.');
    await user.keyboard('{ArrowUp}');
    expect(nameOf(document.activeElement)).toBe(`Goal: ${LEAD}`);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(field());
  });

  it('keep the arrow keys for the text while there is some', async () => {
    const { user } = await opened();
    await user.type(field(), 'Because{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  it('can be looked at from above, and the answer stands beside them', async () => {
    const lead = goal(LEAD);
    const choose = why(lead, 'I’d get to choose.');
    const { user, rungs } = await opened(lead, [choose]);
    await user.click(press('Layer 1: I’d get to choose.'));
    await user.click(press('Look back up'));
    await user.type(screen.getByLabelText('What would that give you?'), 'Calm evenings{Enter}');
    await screen.findByRole('button', { name: 'Calm evenings. Change the words' });
    expect(rungs()[0]?.below[0]?.why.body.asked).toBe('what-would-that-give');
    expect(layers()).toHaveLength(2);
    screen.getByText('Noted beside layer 1.');
  });
});

describe('bedrock', () => {
  it('is questioned kindly, with the person’s own words', async () => {
    const { user } = await opened();
    await user.type(field(), 'I want to be a tech lead');
    await screen.findByText('“tech lead” may be a job title');
    screen.getByText('Tied to no date');
    screen.getByText('Would you have said it five years ago?');
    await user.click(press('This is bedrock'));
    await screen.findByText('This way rests on bedrock');
  });

  it('is found again under another goal, and joined when the person says so', async () => {
    const { lead, ground, choose, others } = shared();
    const { user, plan, rungs } = await opened(lead, others, choose);
    await user.type(field(), 'I love making things simple');
    await user.click(await screen.findByRole('button', { name: /^Same ground/ }));
    await screen.findByText(`Also under “${TEACH}”`);
    expect(rungs()[0]?.below[0]?.why.body.answer).toEqual({ is: 'rests', on: ground.id });
    expect(plan.goalsOn(ground.id)).toHaveLength(2);
    expect(plan.bedrocks).toHaveLength(1);
  });

  it('is undone and done again as one act', async () => {
    const { user, frame, plan } = await opened();
    await user.type(field(), 'I love helping people');
    await user.click(press('This is bedrock'));
    await screen.findByText('This way rests on bedrock');
    await frame.undo();
    await waitFor(() => expect(plan.bedrocks).toEqual([]));
    expect(layers().at(-1)).toBe('Layer 1: I love helping people');
    expect(field()).toBeTruthy();
    await frame.redo();
    await waitFor(() => expect(layers().at(-1)).toBe('Bedrock: I love helping people'));
    expect(field()).toBeNull();
  });

  it('can be a layer that was settled before', async () => {
    const lead = goal(LEAD);
    const { user, plan } = await opened(lead, [why(lead, 'I love helping people.')]);
    await user.click(press('Layer 1: I love helping people.'));
    await user.click(screen.getAllByRole('button', { name: 'This is bedrock' })[0] as HTMLElement);
    await screen.findByText('This way rests on bedrock');
    expect(plan.bedrocks[0]?.body.statement).toBe('I love helping people.');
  });

  it('is a layer again when one looks underneath, and others keep theirs', async () => {
    const { lead, ground, choose, others } = shared();
    const { user, plan } = await opened(lead, [...others, why(choose, ground)]);
    await user.click(press(`Bedrock: ${SIMPLE}`));
    await user.click(press('Look underneath again'));
    await screen.findByRole('button', { name: `Layer 2: ${SIMPLE}` });
    expect(plan.goalsOn(ground.id).map((g) => g.body.statement)).toEqual([TEACH]);
  });

  it('goes to the trash when nothing else rests on it', async () => {
    const [lead, ground] = [goal(LEAD), bedrock(SIMPLE)];
    const { user, plan } = await opened(lead, [ground, why(lead, ground)]);
    await user.click(press(`Bedrock: ${SIMPLE}`));
    await user.click(press('Look underneath again'));
    await waitFor(() => expect(plan.bedrocks).toEqual([]));
    screen.getByRole('button', { name: `Layer 1: ${SIMPLE}` });
  });

  it('can be parted from the other goals', async () => {
    const { lead, ground, choose, others } = shared();
    const { user, plan } = await opened(lead, [...others, why(choose, ground)]);
    await user.click(press(`Bedrock: ${SIMPLE}`));
    await user.click(press('Give this goal its own ground'));
    await screen.findByText('This goal has its own ground now.');
    expect(plan.bedrocks.map((b) => b.body.statement)).toEqual([SIMPLE, SIMPLE]);
    expect(plan.goalsOn(ground.id)).toHaveLength(1);
  });

  it('says under which goals a change of its words shows as well', async () => {
    const { lead, ground, choose, others } = shared();
    const { user, plan } = await opened(lead, [...others, why(choose, ground)]);
    await user.click(press(`Bedrock: ${SIMPLE}`));
    await user.click(press('Change the words'));
    screen.getByText(`Changing these words changes them under “${TEACH}” too.`);
    await user.type(screen.getByLabelText('The bedrock, in your words'), ' Always.{Enter}');
    await screen.findByRole('button', { name: `Bedrock: ${SIMPLE} Always.` });
    expect(plan.find('bedrock', ground.id)?.body.statement).toBe(`${SIMPLE} Always.`);
  });
});

describe('the ladder as a whole', () => {
  it('is left with Escape', async () => {
    const { user, frame, lead } = await opened();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(frame.router.here).toEqual({ place: 'goals', entry: lead.id }));
  });

  it('does not leave when Escape ends a change of words', async () => {
    const { user, frame } = await opened();
    await user.click(press(/^Goal: /));
    await user.click(press('Change the words'));
    await user.keyboard('{Escape}');
    expect(frame.router.here.view).toBe('dig');
    expect(screen.queryByLabelText('The goal, in your words')).toBeNull();
  });

  it('is an ordered list of layers with names', async () => {
    const { lead, ground, choose, others } = shared();
    await opened(lead, [...others, why(choose, ground)]);
    const list = within(screen.getByRole('list', { name: 'Layers, from the goal down' }));
    expect(list.getAllByRole('listitem')).toHaveLength(3);
    expect(layers()).toEqual([
      `Goal: ${LEAD}`,
      'Layer 1: I’d get to choose.',
      `Bedrock: ${SIMPLE}`
    ]);
  });

  it('has no barriers on the way down', async () => {
    const { user } = await opened();
    await user.type(field(), `${FIVE[0]}{Enter}`);
    await settled(1);
    await user.click(press('Stuck?'));
    await user.click(press(/^Layer 1/));
    await expectNoBarriers();
  });

  it('has no barriers with branches, asides and bedrock', async () => {
    const { lead, ground, choose, others } = shared();
    const more = [why(lead, 'It pays.'), why(choose, 'Tea', 'an-example'), why(choose, ground)];
    await opened(lead, [...others, ...more]);
    await expectNoBarriers();
  });
});

type Rungs = { why: Entry; below: Rungs }[];

const depthOf = (rungs: Rungs): number => Math.max(0, ...rungs.map((r) => 1 + depthOf(r.below)));

const words = (rungs: Rungs) =>
  rungs.map(({ why: { body } }) =>
    body.kind === 'why' && body.answer.is === 'words' ? body.answer.words : ''
  );
