// What the goals stand on, played closely enough to build and test screens on.
// The rules that count are in Rust.
import { byPosition, parentOf } from '../entries';
import type { Entry, EntryId, Footing } from '../generated';
import type { Entries } from './plan';

/** Which goals rest on the same ground, and which on none. */
export function footing(entries: Entries): Footing {
  const live = [...entries.values()].filter((e) => !e.trashed).sort(byPosition);
  const goals = live.filter(isWanted).map((e) => e.id);
  const carried = live
    .filter((e) => e.body.kind === 'bedrock')
    .map(({ id }) => ({ bedrock: id, goals: goalsOn(entries, live, id, goals) }));
  const resting = new Set(carried.flatMap((ground) => ground.goals));
  return {
    goals,
    shared: carried
      .filter((ground) => ground.goals.length > 1)
      .sort((a, b) => b.goals.length - a.goals.length),
    none: goals.filter((goal) => !resting.has(goal))
  };
}

const isWanted = ({ body }: Entry) =>
  body.kind === 'goal' && body.state !== 'reached' && body.state !== 'let-go';

function goalsOn(entries: Entries, live: Entry[], on: EntryId, goals: EntryId[]): EntryId[] {
  const tops = live.filter((e) => restsOn(e, on)).map((e) => top(entries, e));
  return goals.filter((goal) => tops.includes(goal));
}

function top(entries: Entries, entry: Entry): EntryId {
  const parent = entries.get(parentOf(entry) ?? '');
  return parent ? top(entries, parent) : entry.id;
}

/** What is different once two bedrocks are one. */
export function joined(entries: Entries, ground: Entry, into: EntryId, now: string): Entry[] {
  const moved = [...entries.values()].filter((e) => restsOn(e, ground.id));
  return [
    { ...ground, trashed: now, changed: now },
    ...moved.map((e) => ({ ...e, body: restingOn(e.body, into), changed: now }))
  ];
}

function restsOn({ body }: Entry, on: EntryId): boolean {
  if (body.kind === 'why') return body.answer.is === 'rests' && body.answer.on === on;
  return (body.kind === 'passion' || body.kind === 'turning-point') && body.rests === on;
}

function restingOn(body: Entry['body'], on: EntryId): Entry['body'] {
  if (body.kind === 'why') return { ...body, answer: { is: 'rests', on } };
  return body.kind === 'passion' || body.kind === 'turning-point' ? { ...body, rests: on } : body;
}
