// Nodes of the throughline: what they are called, for eyes and ears alike, and where they open.
import { say } from '$shared/text';
import { quoted, type Node } from '$shared/throughline';
import { type PlanState, ladderAt, type Route } from '$shared/state';

/** The words of a node, or that they are still to come. */
export function wordsOf(node: Node): string {
  return node.words || say('throughline-not-sure');
}

/** A node by kind and words; bedrock with how many goals rest on it. */
export function nameOf(node: Node, plan: PlanState): string {
  const words = wordsOf(node);
  if (node.kind !== 'bedrock') return say(`throughline-node-${node.kind}`, { words });
  return say('throughline-node-bedrock', { words, goals: plan.goalsOn(node.id).length });
}

/** The words of a node, fit to stand inside a sentence. */
export function shortName(node: Node): string {
  return quoted(wordsOf(node));
}

/** The goal's page, or the layer on the ladder; none for bedrock that nothing rests on. */
export function routeTo(node: Node, plan: PlanState): Route | undefined {
  if (node.kind === 'goal') return { place: 'goals', entry: node.id };
  const why = node.kind === 'bedrock' ? plan.restingOn(node.id)[0]?.id : node.id;
  const goal = why && plan.goalOf(why);
  return goal ? ladderAt(goal.id, why) : undefined;
}
