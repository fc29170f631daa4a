// The place "goals".
import { isKind, type Entry } from '$shared/backend';
import { ladderAt, type Place, type PlanState, type Route } from '$shared/state';
import Goals from './Goals.svelte';

export const place: Place = {
  id: 'goals',
  label: 'goals-title',
  group: 'frame-group-reflect',
  Screen: Goals,
  count: (plan) => plan.goals.length,
  opens
};

/** Where goals, whys and bedrock open: a goal on its page, a why and a bedrock on the ladder. */
function opens(entry: Entry, plan: PlanState): Route | undefined {
  if (isKind(entry, 'goal')) return { place: 'goals', entry: entry.id };
  const why = isKind(entry, 'bedrock') ? plan.restingOn(entry.id)[0] : entry;
  const goal = why && plan.goalOf(why.id);
  return goal && why ? ladderAt(goal.id, why.id) : undefined;
}
