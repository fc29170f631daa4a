// Weighings in words, the latest first, and the way out of the plan.
import type { EntryId, EntryOf } from '$shared/backend';
import type { Frame, PlanState } from '$shared/state';
import { dayInWords, say } from '$shared/text';

type Weighing = EntryOf<'weighing'>;

/** All weighings, the latest first. */
export function weighings(plan: PlanState): Weighing[] {
  return plan.all('weighing').toSorted((a, b) => b.created.localeCompare(a.created));
}

export function weighingsBut(plan: PlanState, id: EntryId): Weighing[] {
  return weighings(plan).filter((one) => one.id !== id);
}

/** What it was about, and when. */
export function weighingInWords(plan: PlanState, { body, created }: Weighing): string {
  const date = dayInWords(created);
  const goal = plan.living('goal', body.about)?.body.statement;
  return goal
    ? say('motivations-sitting-goal', { goal, date })
    : say('motivations-sitting-work', { date });
}

/** Puts a weighing in the trash, with the way back. */
export async function trashWeighing(frame: Frame, { id }: Weighing): Promise<boolean> {
  const trashed = await frame.plan.trashEntry(id);
  if (trashed) frame.sayWithUndo(say('motivations-sitting-trashed'));
  return trashed;
}
