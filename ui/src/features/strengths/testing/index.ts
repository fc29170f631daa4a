// Testing of strengths: it is opened on a few strengths.
import type { Entry, Strength } from '$shared/backend';
import type { Route } from '$shared/state';
import { entryOf, show } from '$shared/testing';
import Routed from './Routed.svelte';

export function openStrengths(entries: Entry[], more: Partial<Route> = {}) {
  return show(Routed, {}, { entries, route: { place: 'strengths', ...more } });
}

export const strength = (statement: string, more: Partial<Strength> = {}): Entry =>
  entryOf({ kind: 'strength', statement, evidence: [], witnesses: [], ...more });
