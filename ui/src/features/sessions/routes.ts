// Routes: where sessions and sheets open.
import type { Entry, EntryId } from '$shared/backend';
import type { Route } from '$shared/state';

export const PLACE = 'sessions';
const NEW = 'new';
const ENDING = 'ending';
const PAPER = 'paper';
const SHEETS = ['preparation', 'reframe'] as const;

/** A sheet to think something through alone. */
export type SheetKind = (typeof SHEETS)[number];

export const all: Route = { place: PLACE };

export const at = (entry: EntryId): Route => ({ place: PLACE, entry });

/** How a session that is over left the person. */
export const endingOf = (entry: EntryId): Route => ({ place: PLACE, entry, view: ENDING });

/** What came of a session, on one page for both. */
export const onePageOf = (entry: EntryId): Route => ({ place: PLACE, entry, view: PAPER });

/** A new session, perhaps with somebody, perhaps about something. */
export const beginWith = (person?: EntryId): Route => ({
  place: PLACE,
  view: person ? `${NEW}/${person}` : NEW
});

/** A new sheet. */
export const beginSheet = (kind: SheetKind): Route => ({ place: PLACE, view: kind });

export const isNew = (route: Route): boolean => route.view?.split('/')[0] === NEW;
export const newWith = (route: Route): EntryId | undefined => route.view?.split('/')[1];
export const isOnPaper = (route: Route): boolean => route.view === PAPER;
export const isEnding = (route: Route): boolean => route.view === ENDING;

export function newSheet(route: Route): SheetKind | undefined {
  return SHEETS.find((kind) => kind === route.view);
}

/** Where an entry opens, for search and the palette. */
export function opens({ id, body }: Entry): Route | undefined {
  const here = body.kind === 'session' || SHEETS.some((kind) => kind === body.kind);
  return here ? at(id) : undefined;
}
