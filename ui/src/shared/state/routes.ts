// Routes that several places lead to: down the why ladder, and to a new session with someone.
import type { EntryId } from '../backend';
import type { Route } from './router.svelte';

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

/** A new session with someone. */
export const sessionWith = (person: EntryId): Route => ({
  place: 'sessions',
  view: `new/${person}`
});
