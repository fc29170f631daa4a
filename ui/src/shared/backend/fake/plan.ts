// A plan in memory that follows the real one closely enough to build and test screens on.
// The rules that count are in Rust.
import { byPosition, parentOf } from '../entries';
import { joined } from './ground';
import type { Body, Edit, Entry, EntryId, Place, Problem, Refusal } from '../generated';

export type Entries = ReadonlyMap<EntryId, Entry>;

/** The entries after an edit. Throws a refusal as the program would. */
export function after(entries: Entries, edit: Edit, now: string): Entries {
  if (edit.do === 'several') return edit.edits.reduce((so, e) => after(so, e, now), entries);
  const next = new Map(entries);
  for (const entry of touched(entries, edit, now)) next.set(entry.id, entry);
  return next;
}

function touched(entries: Entries, edit: Exclude<Edit, { do: 'several' }>, now: string): Entry[] {
  if (edit.do === 'add') return [added(entries, edit, now)];
  if (edit.do === 'join') return joinedGround(entries, edit.ground, edit.into, now);
  const entry = entries.get(edit.id) ?? refuse('unknown');
  if (edit.do === 'restore') return restored(entries, entry, now);
  if (entry.trashed) refuse('in-trash');
  switch (edit.do) {
    case 'rewrite':
      if (goesInACircle(entries, edit.id, edit.body)) refuse('wrong-parent');
      return [checked({ ...entry, body: edit.body, changed: now })];
    case 'move':
      return [{ ...entry, position: position(entries, entry, edit.place), changed: now }];
    case 'show':
      return [{ ...entry, audience: edit.audience, changed: now }];
    case 'mark':
      return [{ ...entry, topics: edit.topics, changed: now }];
    case 'trash':
      return trashed(entries, entry, now);
  }
}

function added(entries: Entries, edit: Extract<Edit, { do: 'add' }>, now: string): Entry {
  if (entries.has(edit.id)) refuse('id-in-use');
  const entry: Entry = {
    id: edit.id,
    audience: { who: 'only-me' },
    position: '',
    created: now,
    changed: now,
    body: edit.body
  };
  return checked({ ...entry, position: position(entries, entry, edit.place) });
}

function joinedGround(entries: Entries, ground: EntryId, into: EntryId, now: string): Entry[] {
  const entry = entries.get(ground) ?? refuse('unknown');
  const other = entries.get(into) ?? refuse('unknown');
  if (entry.trashed || other.trashed) refuse('in-trash');
  const both = [entry, other].every((e) => e.body.kind === 'bedrock') && ground !== into;
  return both ? joined(entries, entry, into, now) : refuse('not-two-grounds');
}

function goesInACircle(entries: Entries, id: EntryId, body: Body): boolean {
  return body.kind === 'why' && family(entries, id).some((e) => e.id === body.under);
}

function trashed(entries: Entries, entry: Entry, now: string): Entry[] {
  const gone = family(entries, entry.id).filter((e) => !e.trashed);
  const words = entry.body.kind === 'bedrock' ? entry.body.statement : '';
  const parted = [...entries.values()].flatMap((e) =>
    e.body.kind === 'why' && e.body.answer.is === 'rests' && e.body.answer.on === entry.id
      ? [{ ...e, body: { ...e.body, answer: { is: 'words' as const, words } }, changed: now }]
      : []
  );
  return [...gone.map((e) => ({ ...e, trashed: now, changed: now })), ...parted];
}

function restored(entries: Entries, entry: Entry, now: string): Entry[] {
  const back = family(entries, entry.id).filter((e) => e.trashed === entry.trashed);
  return [...back, ...above(entries, entry)].map(({ trashed: _, ...e }) => ({
    ...e,
    changed: now
  }));
}

function above(entries: Entries, entry: Entry): Entry[] {
  const parent = entries.get(parentOf(entry) ?? '');
  return parent ? [parent, ...above(entries, parent)] : [];
}

function family(entries: Entries, id: EntryId): Entry[] {
  const root = entries.get(id);
  const below = [...entries.values()].filter((e) => parentOf(e) === id);
  return [...(root ? [root] : []), ...below.flatMap((e) => family(entries, e.id))];
}

function checked(entry: Entry): Entry {
  if (text(entry.body) === '') refuse('blank');
  return entry;
}

function text(body: Body): string | undefined {
  if (body.kind === 'goal' || body.kind === 'bedrock') return body.statement.trim();
  return body.kind === 'person' ? body.name.trim() : undefined;
}

function position(entries: Entries, entry: Entry, place: Place): string {
  const siblings = [...entries.values()]
    .filter(
      (e) =>
        !e.trashed &&
        e.id !== entry.id &&
        e.body.kind === entry.body.kind &&
        parentOf(e) === parentOf(entry)
    )
    .sort(byPosition);
  const at = indexOf(siblings, place);
  return between(siblings[at - 1]?.position ?? '', siblings[at]?.position);
}

function indexOf(siblings: Entry[], place: Place): number {
  if (place.at === 'first') return 0;
  if (place.at === 'last') return siblings.length;
  const at = siblings.findIndex((e) => e.id === place.id);
  if (at < 0) refuse('not-a-sibling');
  return place.at === 'before' ? at : at + 1;
}

/** A hexadecimal fraction strictly between two others. */
function between(low: string, high: string | undefined): string {
  let found = '';
  for (let at = 0; ; at++) {
    const a = parseInt(low[at] ?? '0', 16);
    const b = high === undefined || !high.startsWith(found) ? 16 : parseInt(high[at] ?? '0', 16);
    if (b - a > 1) return found + Math.floor((a + b) / 2).toString(16);
    found += a.toString(16);
  }
}

function refuse(why: Refusal): never {
  throw { code: 'refused', detail: why } satisfies Problem;
}
