// Node names: what the things in the throughline are called, for eyes and ears alike.
import { say } from '$shared/text';
import { quoted, type Node } from '$shared/throughline';
import type { PlanState } from '$shared/state';

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
