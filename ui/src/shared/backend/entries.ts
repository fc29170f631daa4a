// Names for entries of one kind, so that a feature does not look into bodies it does not mean.
import {
  KINDS,
  type Body,
  type Entry,
  type Kind,
  type Relationship,
  type Saying
} from './generated';

/** The body of one kind. */
export type BodyOf<K extends Kind> = Extract<Body, { kind: K }>;

/** An entry of one kind. */
export type EntryOf<K extends Kind> = Omit<Entry, 'body'> & { body: BodyOf<K> };

/** Whether an entry is of this kind. */
export function isKind<K extends Kind>(
  entry: Entry | undefined,
  kind: K
): entry is EntryOf<K> & Entry {
  return entry?.body.kind === kind;
}

/** All kinds, in their order. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The field that names what an entry hangs under, for kinds that hang under another. */
const PARENT_FIELDS = new Map(
  KIND_NAMES.map((kind) => [kind, KINDS[kind].fields.find(({ sort }) => sort === 'under')?.name])
);

/** What an entry hangs under, for kinds that hang under another. */
export function parentOf({ body }: Entry): string | undefined {
  const field = PARENT_FIELDS.get(body.kind);
  return field && (fieldsOf(body)[field] as string | undefined);
}

/** A body by the names of its fields. */
export const fieldsOf = (body: Body) => body as unknown as Readonly<Record<string, unknown>>;

/** The order among siblings. */
export function byPosition(a: Entry, b: Entry): number {
  return compare(a.position, b.position) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Entries by their kind, in the order given. */
export function byKind(entries: Iterable<Entry>): ReadonlyMap<Kind, Entry[]> {
  const found = new Map<Kind, Entry[]>();
  for (const entry of entries) {
    const alike = found.get(entry.body.kind);
    if (alike) alike.push(entry);
    else found.set(entry.body.kind, [entry]);
  }
  return found;
}

/** Entries that hang under another, by what they hang under, in the order given. */
export function byParent(entries: Iterable<Entry>): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parent = parentOf(entry);
    if (parent === undefined) continue;
    const siblings = found.get(parent);
    if (siblings) siblings.push(entry);
    else found.set(parent, [entry]);
  }
  return found;
}

/** The words by which a body is known; none where it has none of its own. */
export function titleOf(body: Body): string {
  if (body.kind === 'why') return body.answer.is === 'words' ? body.answer.words : '';
  if (body.kind === 'remark') return textsOf(body.saying).find((text) => text.trim()) ?? '';
  const title = KINDS[body.kind].fields.find(({ part }) => part === 'title');
  return title ? ((fieldsOf(body)[title.name] as string | undefined) ?? '') : '';
}

/** Every text in something said, in order. */
export function textsOf(saying: Saying): string[] {
  if (saying.is !== 'feedback') return [saying.words];
  return [saying.what, saying.impact, saying.why, saying.how];
}

/** Someone of whom no more is known than their name and what they are to the person. */
export function freshPerson(name: string, relationship: Relationship): BodyOf<'person'> {
  return { kind: 'person', name, relationship, role: '', notes: '', trust: '' };
}

/** A goal of which only the statement is known. */
export function freshGoal(statement: string): Body {
  return {
    kind: 'goal',
    statement,
    state: 'exploring',
    motivations: {},
    notes: '',
    measures: []
  };
}
