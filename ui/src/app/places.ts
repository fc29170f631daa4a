// The places of the side bar, in order. A new feature adds one line.
import { place as goals } from '../features/goals';
import { place as home } from '../features/home';
import { place as share } from '../features/share';
import { place as trash } from '../features/trash';
import type { Place, Route } from '$shared/state';

export const places: readonly Place[] = [home, goals, share, trash];

/** The place of a route; home where there is none such. */
export function placeOf(route: Route): Place {
  return places.find((place) => place.id === route.place) ?? home;
}
