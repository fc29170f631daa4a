// Audience: who may see what, read from the plan.
import {
  KINDS,
  KIND_NAMES,
  LISTS,
  type Audience,
  type Entry,
  type EntryId,
  type Kind,
  type SeenBy,
  type Topic
} from '../backend';
import type { PlanState, Rung } from '../state';

/** What an entry may touch that people agree to leave out, in the order it is asked about. */
export const TOPICS = LISTS.topic.values as readonly Topic[];

/** The kinds that may be shown to someone, in the order of a document: those that an agreement can
    be about. */
export const SHOWABLE: readonly Kind[] = KIND_NAMES.filter((kind) => KINDS[kind].sharedAs !== null);

/** Whether it may be shown to someone. What one notes about a person, or thinks through alone, is
    shown to nobody: there is nothing to set. */
export const isShowable = ({ body }: Entry): boolean => SHOWABLE.includes(body.kind);

/** The people an audience names; nobody where it is the person alone. */
export function peopleIn(audience: Audience): readonly EntryId[] {
  return audience.who === 'people' ? audience.people : [];
}

/** The audience of these people. Of nobody, it is the person alone. */
export function audienceOf(people: readonly EntryId[]): Audience {
  return people.length ? { who: 'people', people: [...people] } : { who: 'only-me' };
}

export const sees = ({ audience }: Entry, person: EntryId) => peopleIn(audience).includes(person);

/** Whether an audience is among what is looked for; any is where nobody is named. */
export function isSeenBy(audience: Audience, by: SeenBy | undefined): boolean {
  if (!by) return true;
  return by.who === 'person' ? peopleIn(audience).includes(by.id) : audience.who === 'only-me';
}

/** The names of those who may see something; people who were forgotten have none. */
export function namesIn(audience: Audience, plan: PlanState): string[] {
  return peopleIn(audience)
    .map((id) => plan.find('person', id)?.body.name ?? '')
    .filter(Boolean);
}

/** The whys under a goal or a why, at any depth. */
export function underneath(plan: PlanState, id: EntryId): Entry[] {
  const flat = (rungs: readonly Rung[]): Entry[] =>
    rungs.flatMap(({ why, below }) => [why, ...flat(below)]);
  return flat(plan.rungs(id));
}
