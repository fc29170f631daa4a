// Where goals, whys and bedrock open: a goal on its page, a why and a bedrock on the ladder.
import { isKind, type Entry, type EntryId } from '$shared/backend';
import type { PlanState, Route } from '$shared/state';

const DIG = 'dig';

/** The way down from a goal, perhaps to a certain layer. */
export function ladderAt(goal: EntryId, layer?: EntryId): Route {
  return { place: 'goals', entry: goal, view: layer ? `${DIG}/${layer}` : DIG };
}

export function showsLadder(route: Route): boolean {
  return route.view?.startsWith(DIG) ?? false;
}

/** The layer that the route leads to. */
export function layerOf(route: Route): EntryId | undefined {
  return route.view?.split('/')[1];
}

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry, plan: PlanState): Route | undefined {
  if (isKind(entry, 'goal')) return { place: 'goals', entry: entry.id };
  const why = isKind(entry, 'bedrock') ? plan.restingOn(entry.id)[0] : entry;
  const goal = why && plan.goalOf(why.id);
  return goal && why ? ladderAt(goal.id, why.id) : undefined;
}
