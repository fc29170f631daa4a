// Testing of strengths: it is opened on a few strengths.
import type { Entry, Strength } from '$shared/backend';
import type { Route } from '$shared/state';
import { entryOf, showPlace } from '$shared/testing';
import { place } from '..';

export function openStrengths(entries: Entry[], more: Partial<Route> = {}) {
  return showPlace(place, { entries, route: more });
}

export const strength = (statement: string, more: Partial<Strength> = {}): Entry =>
  entryOf({ kind: 'strength', statement, evidence: [], witnesses: [], ...more });
