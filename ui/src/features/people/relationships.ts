// Relationships: what people are to the person, in the order in which they are asked for and shown.
import type { Relationship } from '$shared/backend';
import { goesOn } from '$shared/relationship';
import { say } from '$shared/text';
import type { PersonEntry } from './routes';

export const RELATIONSHIPS = [
  'mentor',
  'coach',
  'manager',
  'sponsor',
  'peer',
  'life-coach',
  'learning-circle',
  'mentee',
  'other'
] as const satisfies readonly Relationship[];

/** Those in which one helps the other, so that it can be mentorship or coaching (A1). */
const HELPING: readonly Relationship[] = [
  'mentor',
  'coach',
  'manager',
  'sponsor',
  'peer',
  'mentee'
];

export const helps = (relationship: Relationship): boolean => HELPING.includes(relationship);

export const options = RELATIONSHIPS.map((value) => ({
  value,
  label: say(`entries-relationship-${value}`)
}));

/** People of one sort, under a heading. */
export type Circle = { name: Relationship | 'ended'; people: readonly PersonEntry[] };

/** Everybody, by what they are to the person; those with whom it ended come last. */
export function circlesOf(people: readonly PersonEntry[], today: string): Circle[] {
  const going = people.filter(({ body }) => goesOn(body, today));
  const circles: Circle[] = RELATIONSHIPS.map((name) => ({
    name,
    people: going.filter(({ body }) => body.relationship === name)
  }));
  const ended = people.filter(({ body }) => !goesOn(body, today));
  return [...circles, { name: 'ended' as const, people: ended }].filter((c) => c.people.length);
}
