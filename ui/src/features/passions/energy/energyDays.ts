// Energy notes by the day they are about.
import type { EntryId, EntryOf } from '$shared/backend';
import type { PlanState } from '$shared/state';

export type NoteEntry = EntryOf<'energy-note'>;
export type Day = { on: string; notes: NoteEntry[] };

/** All notes, the latest day first; within a day, the latest first. */
export function byDay(notes: readonly NoteEntry[]): Day[] {
  const days = new Map<string, NoteEntry[]>();
  for (const note of notes.toSorted(latestFirst)) {
    const day = days.get(note.body.on);
    if (day) day.push(note);
    else days.set(note.body.on, [note]);
  }
  return [...days].map(([on, notes]) => ({ on, notes }));
}

/** The notes that speak for a passion, the latest first. */
export function notesFeeding(plan: PlanState, passion: EntryId): NoteEntry[] {
  return plan
    .all('energy-note')
    .filter((note) => note.body.feeds === passion)
    .sort(latestFirst);
}

/** On how many days notes say that energy was given. */
export function daysThatGave(notes: readonly NoteEntry[]): number {
  return daysOf(notes.filter((note) => note.body.energy === 'gave'));
}

/** On how many days they were written about. */
export function daysOf(notes: readonly NoteEntry[]): number {
  return new Set(notes.map((note) => note.body.on)).size;
}

function latestFirst(a: NoteEntry, b: NoteEntry): number {
  return b.body.on.localeCompare(a.body.on) || b.created.localeCompare(a.created);
}
