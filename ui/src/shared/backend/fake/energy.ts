// What energy notes say, played closely enough to build and test screens on: only the very same
// words belong together here. The rules that count are in Rust.
import type { EnergyNote, EntryId, SuggestedPassion } from '../generated';
import type { Entries } from './plan';

/** It gave energy on so many days. */
const DAYS = 3;

export function recentActivities(entries: Entries, atMost: number): string[] {
  return [...new Set(notes(entries).map(({ doing }) => doing))].slice(0, atMost);
}

export function suggestedPassions(entries: Entries): SuggestedPassion[] {
  const giving = notes(entries).filter(({ energy, feeds }) => energy === 'gave' && !feeds);
  const all = [...new Set(giving.map(({ doing }) => doing))].map((doing) => ({
    doing,
    notes: giving.filter((note) => note.doing === doing).map(({ id }) => id)
  }));
  return all.filter((one) => one.notes.length >= DAYS);
}

/** The latest first. */
function notes(entries: Entries): (EnergyNote & { id: EntryId })[] {
  const live = [...entries.values()].filter((e) => !e.trashed);
  const notes = live.flatMap(({ id, body }) =>
    body.kind === 'energy-note' ? [{ ...body, id }] : []
  );
  return notes.reverse().sort((a, b) => b.on.localeCompare(a.on));
}
