// Node routes: where a goal, a why or bedrock opens from here.
import { ladderAt, type PlanState, type Route } from '$shared/state';
import type { Node } from '$shared/throughline';

/** The goal's page, or the layer on the ladder; none for bedrock that nothing rests on. */
export function routeTo(node: Node, plan: PlanState): Route | undefined {
  if (node.kind === 'goal') return { place: 'goals', entry: node.id };
  const why = node.kind === 'bedrock' ? plan.restingOn(node.id)[0]?.id : node.id;
  const goal = why && plan.goalOf(why);
  return goal ? ladderAt(goal.id, why) : undefined;
}
