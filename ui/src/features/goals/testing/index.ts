// Testing of goals: the place is opened on a small plan whose whys are written as one reads them.
import type { Answer, Entry, Question } from '$shared/backend';
import { ladderAt } from '$shared/state';
import { entryOf, goalBody, showPlace } from '$shared/testing';
import { place } from '..';

export const LEAD = 'Lead the platform team';
export const TEACH = 'Teach internally';
export const SIMPLE = 'I love making hard things simple for other people.';

/** Opens the list. */
export function openList(entries: Entry[]) {
  return showPlace(place, { entries });
}

/** Opens the page of a goal. */
export function openGoal(goal: Entry, others: Entry[] = []) {
  return showPlace(place, { entries: [goal, ...others], route: { entry: goal.id } });
}

/** Opens the way down from a goal. */
export function openLadder(goal: Entry, others: Entry[] = [], layer?: Entry) {
  const route = ladderAt(goal.id, layer?.id);
  return showPlace(place, { entries: [goal, ...others], route });
}

export const goal = (statement: string, more: Parameters<typeof goalBody>[1] = {}): Entry =>
  entryOf(goalBody(statement, more));

export const bedrock = (statement: string): Entry => entryOf({ kind: 'bedrock', statement });

/** An answer in words, an open place (nothing), or a rest on bedrock. */
export function why(
  under: Entry,
  said: string | Entry | null,
  asked: Question = 'why-this'
): Entry {
  return entryOf({ kind: 'why', under: under.id, asked, answer: answerOf(said) });
}

function answerOf(said: string | Entry | null): Answer {
  if (said === null) return { is: 'not-sure' };
  return typeof said === 'string' ? { is: 'words', words: said } : { is: 'rests', on: said.id };
}
