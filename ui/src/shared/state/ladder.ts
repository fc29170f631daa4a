// Routes to the why ladder: several places lead there, and the place "Goals" shows it.
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
