// Testing of the sweet spot: it is opened on a few things that may meet.
import type { Entry, Opportunity } from '$shared/backend';
import type { Route } from '$shared/state';
import { entryOf, showPlace } from '$shared/testing';
import { place } from '..';

export function openSweetSpot(entries: Entry[], more: Partial<Route> = {}) {
  return showPlace(place, { entries, route: more });
}

export const passion = (statement: string): Entry =>
  entryOf({ kind: 'passion', statement, noticed: '', others: [], value: '' });

export const strength = (statement: string): Entry =>
  entryOf({ kind: 'strength', statement, evidence: [], witnesses: [] });

export const need = (statement: string): Entry =>
  entryOf({ kind: 'need', statement, whose: 'team', notes: '' });

export const opportunity = (name: string, more: Partial<Opportunity> = {}): Entry => {
  const open = { passions: [], strengths: [], needs: [], firstStep: '', notes: '' };
  return entryOf({ kind: 'opportunity', name, ...open, ...more });
};
