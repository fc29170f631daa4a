// Snapshot, what someone was given beside how it is now: only what they saw of it.
import type { Entry, Given, Past } from '$shared/backend';
import { partsOf, type PartWords } from '$shared/entries';
import { changedParts, type Beside } from '$shared/history';
import type { PlanState } from '$shared/state';

/** How an entry stood at a moment; nothing where it was not there. Past comes the latest first. */
export function snapshotAt(past: readonly Past[], at: string): Entry | undefined {
  return past.find((each) => Date.parse(each.at) <= Date.parse(at))?.entry ?? undefined;
}

/** What differs in its main text and in the parts that were given with it. */
export function sinceThen(then: Entry, now: Entry, given: Given, plan: PlanState): Beside[] {
  const seen = (all: readonly PartWords[]) =>
    all.filter(({ part }, at) => at === 0 || (given.parts as string[]).includes(part));
  return changedParts(seen(partsOf(then, plan)), seen(partsOf(now, plan)));
}
