// What belongs to something that can be chosen.
import { WAYS, type EntryId, type EntryOf } from '$shared/backend';
import { partsOfGoal } from '$shared/entries';
import type { PlanState, Rung } from '$shared/state';
import type { Whole } from '../Selection.svelte';

/** A goal with all of its parts that say something, and all of its whys that have an answer. */
export function wholeGoal(plan: PlanState, goal: EntryOf<'goal'>): Whole {
  const parts = partsOfGoal(goal.body).map((said) => said.part);
  const whys = flat(plan.rungs(goal.id)).filter(isAnswered);
  return { id: goal.id, parts, under: whys.map((why) => why.id) };
}

/** Everything under a goal, answered or not. */
export function allUnder(plan: PlanState, goal: EntryId): EntryId[] {
  return flat(plan.rungs(goal)).map((why) => why.id);
}

export const isAnswered = (why: EntryOf<'why'>) => why.body.answer.is !== 'not-sure';

/** Given on the way back up: it stands beside what it was asked about and is no layer under it. */
export const isBeside = (why: EntryOf<'why'>) => WAYS[why.body.asked] === 'up';

const flat = (rungs: readonly Rung[]): EntryOf<'why'>[] =>
  rungs.flatMap(({ why, below }) => [why, ...flat(below)]);
