// People, and how the person introduces themselves, in words.
import type { BodyOf, Profile } from '../backend';
import { dayInWords, say } from '../text';
import { nonEmpty, type PartWords, type ChoosablePart } from './partWords';

export function allOfPerson(person: BodyOf<'person'>): PartWords[] {
  const { name, relationship, role, notes, manner, cadence, since, until, trust, key } = person;
  return nonEmpty([
    { part: 'name', words: name },
    { part: 'relationship', words: say(`entries-relationship-${relationship}`) },
    { part: 'role', words: role },
    { part: 'manner', words: manner ? say(`entries-manner-${manner}`) : '' },
    { part: 'cadence', words: cadence ? say(`entries-cadence-${cadence}`) : '' },
    { part: 'since', words: since ? dayInWords(since) : '' },
    { part: 'until', words: until ? dayInWords(until) : '' },
    { part: 'trust', words: trust ?? '' },
    { part: 'notes', words: notes },
    { part: 'key', words: key ?? '' }
  ]);
}

/** What goes along with the name only when chosen. */
export function partsOfProfile({ role, organisation }: Profile): ChoosablePart[] {
  return nonEmpty([
    { part: 'role', words: role },
    { part: 'organisation', words: organisation }
  ]);
}

export function allOfProfile(profile: BodyOf<'profile'>): PartWords[] {
  return [...nonEmpty([{ part: 'name', words: profile.name }]), ...partsOfProfile(profile)];
}
