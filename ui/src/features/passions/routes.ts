// Routes: where passions and energy notes open.
import { isKind, type Entry } from '$shared/backend';
import type { Route } from '$shared/state';

const NOTES = 'notes';

/** All energy notes, perhaps with one of them opened. */
export const notesAt = (note?: string): Route => ({
  place: 'passions',
  view: NOTES,
  ...(note && { entry: note })
});

export const showsNotes = (route: Route): boolean => route.view === NOTES;

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry): Route | undefined {
  if (isKind(entry, 'passion')) return { place: 'passions', entry: entry.id };
  return isKind(entry, 'energy-note') ? notesAt(entry.id) : undefined;
}
