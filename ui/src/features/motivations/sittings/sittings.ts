// Sittings in words, the latest first, and the way out of the plan.
import type { EntryId, EntryOf } from '$shared/backend';
import type { Frame, PlanState } from '$shared/state';
import { dayInWords, say } from '$shared/text';

type Weighing = EntryOf<'weighing'>;

/** All sittings, the latest first. */
export function sittings(plan: PlanState): Weighing[] {
  return plan.all('weighing').toSorted((a, b) => b.created.localeCompare(a.created));
}

export function sittingsBut(plan: PlanState, id: EntryId): Weighing[] {
  return sittings(plan).filter((sitting) => sitting.id !== id);
}

/** What it was about, and when. */
export function sittingInWords(plan: PlanState, { body, created }: Weighing): string {
  const date = dayInWords(created);
  const goal = plan.living('goal', body.about)?.body.statement;
  return goal
    ? say('motivations-sitting-goal', { goal, date })
    : say('motivations-sitting-work', { date });
}

/** Puts a sitting in the trash, with the way back. */
export async function trashSitting(frame: Frame, { id }: Weighing): Promise<boolean> {
  const trashed = await frame.plan.trashEntry(id);
  if (trashed) frame.sayWithUndo(say('motivations-sitting-trashed'));
  return trashed;
}
