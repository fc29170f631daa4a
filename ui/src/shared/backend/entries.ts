// Names for entries of one kind, so that a feature does not look into bodies it does not mean.
import type { Body, Entry, Kind } from './generated';

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

/** What an entry hangs under, for kinds that hang under another. */
export function parentOf(entry: Entry): string | undefined {
  return entry.body.kind === 'why' ? entry.body.under : undefined;
}

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
  switch (body.kind) {
    case 'why':
      return body.answer.is === 'words' ? body.answer.words : '';
    case 'energy-note':
      return body.doing;
    case 'lottery-answer':
      return body.whose;
    case 'turning-point':
      return body.choice;
    case 'beginning':
      return body.mind;
    case 'motives':
    case 'weighing':
      return '';
    default:
      return 'statement' in body ? body.statement : body.name;
  }
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
