// Whole entry: what belongs to something that can be chosen.
import {
  isKind,
  KINDS,
  KIND_NAMES,
  WAYS,
  type Entry,
  type EntryId,
  type EntryOf,
  type Kind
} from '$shared/backend';
import { partsOfAll } from '$shared/entries';
import type { PlanState, Rung } from '$shared/state';
import type { Whole } from '../Selection.svelte';

const CHOSEN = KIND_NAMES.filter((kind) => KINDS[kind].document === 'growth-plan');

/** The kinds that are chosen entry by entry, in the order of a document. */
export const GROUPS: readonly Kind[] = CHOSEN.filter((kind) => !KINDS[kind].onlyOne);

/** An entry with all of its parts that say something, but for the private ones, and all whys under it
    that have an answer. */
export function wholeOf(plan: PlanState, entry: Entry): Whole {
  const parts = partsOfAll(entry, plan).map((said) => said.part);
  const whys = isKind(entry, 'goal') ? flat(plan.rungs(entry.id)).filter(isAnswered) : [];
  return { id: entry.id, parts, under: whys.map((why) => why.id) };
}

/** Everything there is to choose, each whole. */
export function wholePlan(plan: PlanState): Whole[] {
  const introduction = KIND_NAMES.filter((kind) => KINDS[kind].onlyOne);
  const kinds = [...introduction.toReversed(), ...GROUPS];
  return kinds.flatMap((kind) => plan.all(kind)).map((entry) => wholeOf(plan, entry));
}

/** An entry with everything under it, answered or not. */
export function withAllUnder(plan: PlanState, id: EntryId): Pick<Whole, 'id' | 'under'> {
  return { id, under: flat(plan.rungs(id)).map((why) => why.id) };
}

export const isAnswered = (why: EntryOf<'why'>) => why.body.answer.is !== 'not-sure';

/** Given on the way back up: it stands beside what it was asked about and is no layer under it. */
export const isBeside = (why: EntryOf<'why'>) => WAYS[why.body.asked] === 'up';

const flat = (rungs: readonly Rung[]): EntryOf<'why'>[] =>
  rungs.flatMap(({ why, below }) => [why, ...flat(below)]);
