// Testing of sessions: people and talks to test screens on.
import { freshPerson, type Agreement, type BodyOf, type Entry } from '$shared/backend';
import { freshAgreement } from '$shared/relationship';
import { entryOf, goalBody, showPlace } from '$shared/testing';
import type { Route } from '$shared/state';
import { freshSession } from '../session';
import { place } from '..';

export const ruth = entryOf(freshPerson('Ruth', 'mentor'));
export const tomas = entryOf(freshPerson('Tomas', 'manager'));
export const lead = entryOf(goalBody('Lead the platform team'), {
  audience: { who: 'people', people: [ruth.id] }
});
export const sail = entryOf(goalBody('Sail around the world'));

type Session = BodyOf<'session'>;

/** A talk with Ruth that is ahead. */
export function coming(on = '2026-11-24', more: Partial<Session> = {}): Entry {
  return entryOf({ ...freshSession(ruth.id, on, 45), ...more });
}

/** What was agreed with Ruth. */
export function agreed(more: Partial<Agreement>): Entry {
  return entryOf({ ...freshAgreement(ruth.id, '2026-09-01'), shares: ['goals'], ...more });
}

/** A talk with Ruth that is over. */
export function held(on: string, more: Partial<Session> = {}): Entry {
  return coming(on, { ended: `${on}T10:00:00Z`, ...more });
}

/** Opens the place over these, besides the people and two goals. */
export async function open(entries: Entry[] = [], at?: Entry | Partial<Route>) {
  const where = at && 'body' in at ? { entry: at.id } : (at ?? {});
  const all = [ruth, tomas, lead, sail, ...entries];
  const shown = await showPlace(place, { entries: all, route: where });
  shown.frame.wayTo = (entry) => ({ place: 'opened', entry: entry.id });
  return shown;
}
