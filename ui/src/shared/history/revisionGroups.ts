// Revisions of an entry, gathered into groups: a person looks for an afternoon, not for a pause
// between two words.
import type { Entry, Past } from '../backend';

/** How an entry stood at the end of one group. */
export type RevisionGroup = { number: number; at: string; entry: Entry };

/** Revisions no farther apart than this belong together (milliseconds). */
const TOGETHER = 10 * 60 * 1000;

/** The groups, the latest first, each as it ended. Revisions come the latest first. */
export function revisionGroups(past: readonly Past[]): RevisionGroup[] {
  const found: RevisionGroup[] = [];
  let later: string | undefined;
  for (const { number, at, entry } of past) {
    const begins = later === undefined || apart(at, later);
    if (begins && entry) found.push({ number, at, entry });
    if (begins && !entry) continue;
    later = at;
  }
  return found;
}

function apart(earlier: string, later: string): boolean {
  return Date.parse(later) - Date.parse(earlier) > TOGETHER;
}
