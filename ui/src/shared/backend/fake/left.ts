// What earlier talks left to do, in the fake program. A step is known again by its words to the
// letter, and the other may read it unless its talk is marked; the rules that count are in Rust.
import { isKind, type EntryOf } from '../entries';
import type { Entry, EntryId, LeftToDo, StepPlace } from '../generated';
import { fail } from './written';

export function leftToDo(entries: ReadonlyMap<EntryId, Entry>, id: EntryId): LeftToDo {
  const session = entries.get(id);
  if (!isKind(session, 'session')) fail('unknown');
  const [last, ...older] = earlier(entries, session);
  const known = new Set(last?.body.steps.map(({ act }) => act));
  const carried = older.flatMap((talk) =>
    placesIn(talk).filter(({ at }) => isOpen(talk, at, known))
  );
  return { last: last ? placesIn(last) : [], carried };
}

const placesIn = ({ id, body, topics }: EntryOf<'session'>): StepPlace[] =>
  body.steps.map((_, at) => ({ session: id, at, seen: !topics?.length }));

function isOpen({ body }: EntryOf<'session'>, at: number, known: Set<string>): boolean {
  const step = body.steps[at];
  if (!step || known.has(step.act)) return false;
  known.add(step.act);
  return !step.done;
}

/** Those with the same person that were held before this one, the latest first. */
function earlier(
  entries: ReadonlyMap<EntryId, Entry>,
  { id, body }: EntryOf<'session'>
): EntryOf<'session'>[] {
  const all = [...entries.values()].filter((entry) => !entry.trashed && isKind(entry, 'session'));
  const mine = all as EntryOf<'session'>[];
  const held = mine.filter((other) => other.id !== id && other.body.ended !== undefined);
  const before = held.filter((other) => other.body.with === body.with && other.body.on <= body.on);
  return before.sort((a, b) => b.body.on.localeCompare(a.body.on));
}
