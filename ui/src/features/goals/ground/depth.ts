// Depth, how far down a goal was dug: for its row in the list, and for where to go on.
import type { EntryId } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { paths, type WhyEntry } from './whyTree';

export type Depth = {
  /** The most layers on one way down. */
  layers: number;
  /** Ways down that rest on bedrock. */
  grounds: number;
  /** Answers that were put off; their places are kept. */
  open: WhyEntry[];
};

/** How far down a goal was dug. */
export function depthOf(plan: PlanState, goal: EntryId): Depth {
  const all = paths(plan, goal);
  const ends = all.flatMap((path) => path.at(-1) ?? []);
  return {
    layers: Math.max(0, ...all.map((path) => path.filter(isAnswered).length)),
    grounds: ends.filter((why) => why.body.answer.is === 'rests').length,
    open: ends.filter((why) => !isAnswered(why))
  };
}

/**
 * The way down on which to go on: one whose end is kept open before all others, then the one
 * worked on last that does not rest yet, then the first.
 */
export function wayToGoOn(plan: PlanState, goal: EntryId): WhyEntry[] {
  const all = paths(plan, goal);
  const kept = all.find((path) => path.at(-1)?.body.answer.is === 'not-sure');
  const unfinished = all.filter((path) => path.at(-1)?.body.answer.is === 'words');
  return kept ?? unfinished.sort(latestFirst)[0] ?? all[0] ?? [];
}

const isAnswered = (why: WhyEntry) => why.body.answer.is !== 'not-sure';

const latestFirst = (a: WhyEntry[], b: WhyEntry[]) =>
  (a.at(-1)?.changed ?? '') < (b.at(-1)?.changed ?? '') ? 1 : -1;
