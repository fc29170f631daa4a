// Routes to weighing, the way to weighing motivations: the page of a goal leads there too.
import type { EntryId } from '../backend';
import type { Route } from '../state';

const WEIGH = 'weigh';

/** A new weighing, about a goal or about work as a whole. */
export function weighAbout(goal?: EntryId): Route {
  return { place: 'motivations', view: goal ? `${WEIGH}/${goal}` : WEIGH };
}

export function showsWeighing(route: Route): boolean {
  return route.view?.split('/')[0] === WEIGH;
}

/** The goal that a new weighing is about. */
export function weighedGoal(route: Route): EntryId | undefined {
  return route.view?.split('/')[1];
}
