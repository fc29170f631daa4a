// Node menu, what can be done with one thing in the throughline: the same in the picture and in the
// outline.
import type { EntryId } from '$shared/backend';
import type { Action } from '$shared/actions';
import { ladderAt, type Frame } from '$shared/state';
import type { Graph, Node } from '$shared/throughline';
import BookOpen from '@lucide/svelte/icons/book-open';
import Layers from '@lucide/svelte/icons/layers';
import Merge from '@lucide/svelte/icons/merge';
import MoveVertical from '@lucide/svelte/icons/move-vertical';
import Split from '@lucide/svelte/icons/split';
import { routeTo } from '../nodes';
import type { OpenDialog } from './OpenDialog.svelte';

export function nodeMenu(node: Node, graph: Graph, frame: Frame, dialog: OpenDialog): Action[] {
  const acts = { goal: goalActs, why: whyActs, bedrock: bedrockActs }[node.kind];
  return [...acts(node, graph, frame, dialog), ...parting(node, graph, frame, dialog)];
}

function goalActs(node: Node, _: Graph, { router }: Frame): Action[] {
  const open = () => router.go({ place: 'goals', entry: node.id });
  return [
    { id: 'open-goal', name: 'throughline-open-goal', icon: BookOpen, act: open },
    { id: 'dig', name: 'throughline-dig', icon: Layers, act: () => router.go(ladderAt(node.id)) }
  ];
}

function whyActs(node: Node, _: Graph, frame: Frame, dialog: OpenDialog): Action[] {
  return [
    opening(node, frame),
    { id: 'move', name: 'throughline-move', icon: MoveVertical, act: () => dialog.move(node) }
  ];
}

function bedrockActs(node: Node, graph: Graph, frame: Frame, dialog: OpenDialog): Action[] {
  const alone = graph.nodes.filter((other) => other.kind === 'bedrock').length < 2;
  return [
    opening(node, frame),
    {
      id: 'join',
      name: 'throughline-join',
      icon: Merge,
      disabled: alone,
      act: () => dialog.join(node)
    }
  ];
}

function opening(node: Node, { plan, router }: Frame): Action {
  const route = routeTo(node, plan);
  return {
    id: 'open-ladder',
    name: 'throughline-open-ladder',
    icon: Layers,
    disabled: !route,
    act: () => route && router.go(route)
  };
}

/** What rests on ground that others rest on too can part from them. */
function parting(node: Node, { links }: Graph, { plan }: Frame, dialog: OpenDialog): Action[] {
  const whys = (ground: EntryId) => plan.restingOn(ground).map((why) => why.id);
  const isGround = (id: EntryId) => plan.find('bedrock', id) !== undefined;
  const rests = links.filter((link) => link.from === node.id && isGround(link.to));
  const ground = node.kind === 'bedrock' ? node.id : rests.find((l) => whys(l.to).length > 1)?.to;
  if (ground === undefined) return [];
  const leaving = rests.find((link) => link.to === ground)?.by ?? whys(ground);
  return [
    {
      id: 'part',
      name: 'throughline-part',
      icon: Split,
      disabled: whys(ground).length < 2,
      act: () => dialog.part(ground, leaving)
    }
  ];
}
