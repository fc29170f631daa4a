// Why tree: how the whys of a goal hang together, read from the plan; what may change them is
// Rust's.
import { WAYS, type EntryId, type EntryOf } from '$shared/backend';
import type { PlanState } from '$shared/state';

export type WhyEntry = EntryOf<'why'>;

/** The branch chosen at each entry that has several. */
export type Chosen = { get(id: EntryId): EntryId | undefined };

const leadsUp = (why: WhyEntry) => WAYS[why.body.asked] === 'up';

/** The ways down from an entry: each answer one layer deeper. */
export function waysDown(plan: PlanState, id: EntryId): WhyEntry[] {
  return plan.whysUnder(id).filter((why) => !leadsUp(why));
}

/** The answers given on the way back up; they stand beside the entry and are no layer. */
export function asides(plan: PlanState, id: EntryId): WhyEntry[] {
  return plan.whysUnder(id).filter(leadsUp);
}

/** The layers under an entry along the chosen branches, from the top. */
export function column(plan: PlanState, top: EntryId, chosen: Chosen): WhyEntry[] {
  const below = waysDown(plan, top);
  const next = below.find((why) => why.id === chosen.get(top)) ?? below[0];
  return next ? [next, ...column(plan, next.id, chosen)] : [];
}

/** Every way down from an entry to where it ends. */
export function paths(plan: PlanState, top: EntryId): WhyEntry[][] {
  return waysDown(plan, top).flatMap((why) => {
    const further = paths(plan, why.id);
    return further.length === 0 ? [[why]] : further.map((path) => [why, ...path]);
  });
}

/** How many layers a branch has in all, itself included. */
export function layersIn(plan: PlanState, id: EntryId): number {
  return waysDown(plan, id).reduce((sum, why) => sum + layersIn(plan, why.id), 1);
}
