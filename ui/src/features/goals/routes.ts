// Routes, where goals, whys and bedrock open: a goal on its page, a why and a bedrock on the
// ladder.
import { isKind, type Entry } from '$shared/backend';
import { ladderAt, type PlanState, type Route } from '$shared/state';

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry, plan: PlanState): Route | undefined {
  if (isKind(entry, 'goal')) return { place: 'goals', entry: entry.id };
  const why = isKind(entry, 'bedrock') ? plan.restingOn(entry.id)[0] : entry;
  const goal = why && plan.goalOf(why.id);
  return goal && why ? ladderAt(goal.id, why.id) : undefined;
}
