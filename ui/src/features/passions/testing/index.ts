// Testing of passions: it is opened on a few passions and notes.
import type { Energy, Entry, EntryId, Passion } from '$shared/backend';
import type { Route } from '$shared/state';
import { entryOf, showPlace } from '$shared/testing';
import { place } from '..';

export function openPassions(entries: Entry[], more: Partial<Route> = {}) {
  return showPlace(place, { entries, route: more });
}

export const passion = (statement: string, more: Partial<Passion> = {}): Entry =>
  entryOf({ kind: 'passion', statement, noticed: '', others: [], value: '', ...more });

export const note = (doing: string, energy: Energy, on: string, feeds?: EntryId): Entry =>
  entryOf({ kind: 'energy-note', doing, energy, on, ...(feeds && { feeds }) });

export const bedrock = (statement: string): Entry => entryOf({ kind: 'bedrock', statement });
