// Routes, where a turning point opens: on its page, or at one of the questions asked about it.
import { isKind, type Entry, type EntryId, type EntryOf } from '$shared/backend';
import type { Route } from '$shared/state';

const PLACE = 'turning-points';
const ASK = 'ask';

/** What is asked about a choice, one after the other. */
export const STEPS = ['when', 'instead', 'why', 'ground'] as const;
export type PointStep = (typeof STEPS)[number];

export type TurningPointEntry = EntryOf<'turning-point'>;

export const pageOf = (id: EntryId): Route => ({ place: PLACE, entry: id });

export const list: Route = { place: PLACE };

/** One question about a choice; its page where none is left. */
export function askAbout(id: EntryId, step: PointStep | undefined): Route {
  return step ? { ...pageOf(id), view: `${ASK}/${step}` } : pageOf(id);
}

/** The question that a route leads to. */
export function stepOf(route: Route): PointStep | undefined {
  const [view, name] = route.view?.split('/') ?? [];
  return view === ASK ? STEPS.find((step) => step === name) : undefined;
}

/** The first question that is still open. */
export function nextOpen({ body }: TurningPointEntry): PointStep | undefined {
  return STEPS.find((step) => step !== 'ground' && body[step].trim() === '');
}

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry): Route | undefined {
  return isKind(entry, 'turning-point') ? pageOf(entry.id) : undefined;
}
