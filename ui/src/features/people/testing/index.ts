// Testing of people: it is opened on a few people and what is between.
import { freshPerson, type Entry, type EntryOf, type Person } from '$shared/backend';
import { freshAgreement } from '$shared/relationship';
import type { Route } from '$shared/state';
import { entryOf, showPlace } from '$shared/testing';
import { place } from '..';

export function openPeople(entries: Entry[] = [], more: Partial<Route> = {}) {
  return showPlace(place, { entries, route: more });
}

export const person = (name: string, more: Partial<Person> = {}): Entry =>
  entryOf({ ...freshPerson(name, 'mentor'), ...more });

export const agreement = (
  who: Entry,
  made: string,
  more: Partial<EntryOf<'agreement'>['body']> = {}
): Entry => entryOf({ ...freshAgreement(who.id, made), ...more });

export const session = (who: Entry, on: string, heard = ''): Entry =>
  entryOf({
    kind: 'session',
    with: who.id,
    on,
    talkAbout: [],
    notes: [],
    heard,
    steps: [],
    raise: [],
    left: [],
    ended: `${on}T11:00:00Z`
  });
