// Motivations: the eight things that may pull. They are equals: this is the source's order, which
// ranks nothing.
import type { Motivation, EntryId } from '../backend';
import type { Route } from '../state';

export const MOTIVATIONS = [
  'influence',
  'authority',
  'recognition',
  'growth',
  'autonomy',
  'meaning',
  'compensation',
  'next-rung'
] as const satisfies readonly Motivation[];

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
