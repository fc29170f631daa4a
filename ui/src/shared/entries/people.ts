// People, and how the person introduces themselves, in words.
import type { BodyOf, Profile } from '../backend';
import { say } from '../text';
import { spoken, type Said, type SaidPart } from './said';

export function allOfPerson({ name, relationship, role, notes }: BodyOf<'person'>): Said[] {
  return spoken([
    { part: 'name', words: name },
    { part: 'relationship', words: say(`entries-relationship-${relationship}`) },
    { part: 'role', words: role },
    { part: 'notes', words: notes }
  ]);
}

/** What goes along with the name only when chosen. */
export function partsOfProfile({ role, organisation }: Profile): SaidPart[] {
  return spoken([
    { part: 'role', words: role },
    { part: 'organisation', words: organisation }
  ]);
}

export function allOfProfile(profile: BodyOf<'profile'>): Said[] {
  return [...spoken([{ part: 'name', words: profile.name }]), ...partsOfProfile(profile)];
}
