// Motivation words, the person's own words about a motivation: about this goal first, otherwise
// about their work.
import type { EntryOf, Motivation } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { motivesOf } from '../mix/MotivesEdits';

export function wordsFor(
  plan: PlanState,
  motivation: Motivation,
  goal: EntryOf<'goal'> | undefined
): string {
  return goal?.body.motivations[motivation] || motivesOf(plan).now.mix[motivation] || '';
}
