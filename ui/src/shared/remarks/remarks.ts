// Remarks: what others said and the person took in, found by what it is about.
import type { EntryId, EntryOf } from '../backend';
import type { PlanState } from '../state';

export type Remark = EntryOf<'remark'>;

/** What was said about an entry and the whys under it, the latest first. */
export function remarksAbout(plan: PlanState, entry: EntryId): Remark[] {
  const about = new Set([entry, ...whysBelow(plan, entry)]);
  const said = plan.all('remark').filter(({ body }) => about.has(body.about ?? ''));
  return said.toSorted((a, b) => b.body.on.localeCompare(a.body.on) || b.id.localeCompare(a.id));
}

function whysBelow(plan: PlanState, entry: EntryId): EntryId[] {
  return plan.whysUnder(entry).flatMap(({ id }) => [id, ...whysBelow(plan, id)]);
}
