// Places of the side bar, in order. A new feature adds one line.
import { place as audience } from '../features/audience';
import { place as beginning } from '../features/beginning';
import { place as goals } from '../features/goals';
import { place as home } from '../features/home';
import { place as lottery } from '../features/lottery';
import { place as motivations } from '../features/motivations';
import { place as passions } from '../features/passions';
import { place as people } from '../features/people';
import { place as search } from '../features/search';
import { place as sessions } from '../features/sessions';
import { place as settings } from '../features/settings';
import { place as share } from '../features/share';
import { place as strengths } from '../features/strengths';
import { place as sweetSpot } from '../features/sweet-spot';
import { place as throughline } from '../features/throughline';
import { place as trash } from '../features/trash';
import { place as turningPoints } from '../features/turning-points';
import type { Entry, EntryId } from '$shared/backend';
import type { Place, PlanState, Route } from '$shared/state';

export const places: readonly Place[] = [
  home,
  throughline,
  goals,
  motivations,
  passions,
  strengths,
  sweetSpot,
  lottery,
  turningPoints,
  people,
  sessions,
  share,
  audience,
  trash,
  settings,
  search,
  beginning
];

/** The place of a route; home where there is none such. */
export function placeOf(route: Route): Place {
  return places.find((place) => place.id === route.place) ?? home;
}

/** Where an entry opens: the first place that knows it. */
export function opens(entry: Entry, plan: PlanState): Route | undefined {
  return places.map((place) => place.opens?.(entry, plan)).find(Boolean);
}

/** Where an entry is found, wherever it lies. */
export function wayTo(entry: Entry, plan: PlanState): Route | undefined {
  return entry.trashed ? { place: trash.id, entry: entry.id } : opens(entry, plan);
}

/** Where one goes on with an entry that was just written. */
export function startOf(id: EntryId, plan: PlanState): Route {
  const entry = plan.entry(id);
  return (entry && opens(entry, plan)) ?? { place: home.id };
}
