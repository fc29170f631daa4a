// Horizontal layout: where things stand from left to right. The order in a row and the places come
// from dagre, a layered layout; which row a node is in is the plan's.
import dagre from '@dagrejs/dagre';
import type { EntryId } from '../backend';
import type { Graph, Link } from './graph';
import type { NodeStyles } from './nodeStyle';
import { MARGIN, type Placed } from './layoutTypes';

/** The x of each node, and for each link the x at which it passes the rows between its ends. */
export type Horizontal = { at: Map<EntryId, number>; passes: Map<Link, number[]> };

type Order = 'as-written' | 'untangled';

/** More nodes than this are not laid out twice. */
const MANY = 80;

/** The most that places are drawn apart to use the room. */
const WIDEST_STRETCH = 1.5;

/** In the order the person gave the goals, unless fewer lines cross in another. */
export function horizontal(graph: Graph, nodes: Placed[], styles: NodeStyles): Horizontal {
  const untangled = inOrder(graph, nodes, styles, 'untangled');
  if (nodes.length > MANY) return untangled;
  const asWritten = inOrder(graph, nodes, styles, 'as-written');
  return crossings(graph, asWritten) <= crossings(graph, untangled) ? asWritten : untangled;
}

/** Drawn apart to use the room, and moved so that everything begins at the margin. */
export function stretched(nodes: Placed[], { at, passes }: Horizontal, room: number) {
  const all = [...at.values(), ...[...passes.values()].flat()];
  const widest = Math.max(0, ...nodes.map(({ width }) => width));
  const wanted = (room - 2 * MARGIN.beside - widest) / Math.max(1, spanOf(all));
  const factor = Math.min(WIDEST_STRETCH, Math.max(1, wanted));
  const edges = nodes.flatMap(({ id, width }) => {
    const x = (at.get(id) ?? 0) * factor;
    return [x - width / 2, x + width / 2];
  });
  const reach = [...edges, ...all.map((x) => x * factor)];
  const begin = MARGIN.beside - Math.min(...reach);
  const place = (x: number) => x * factor + begin;
  return {
    nodes: nodes.map((node) => ({ ...node, x: place(at.get(node.id) ?? 0) })),
    passes: new Map([...passes].map(([link, xs]) => [link, xs.map(place)] as const)),
    width: spanOf(reach) + 2 * MARGIN.beside
  };
}

const spanOf = (all: number[]) => Math.max(...all) - Math.min(...all);

function inOrder(graph: Graph, nodes: Placed[], styles: NodeStyles, order: Order): Horizontal {
  const drawn = new dagre.graphlib.Graph();
  drawn.setGraph({ nodesep: styles.gap, edgesep: styles.lineGap, ranker: rankedBy(nodes) });
  for (const { id, width, height } of nodes) drawn.setNode(id, { width, height });
  for (const { from, to } of graph.links) drawn.setEdge(from, to, { ...NO_LABEL });
  dagre.layout(drawn, { disableOptimalOrderHeuristic: order === 'as-written' });
  const at = new Map(nodes.map(({ id }) => [id, (drawn.node(id) as { x: number }).x]));
  const passes = graph.links.map((link): [Link, number[]] => {
    const { points } = drawn.edge(link.from, link.to) as { points: { x: number }[] };
    return [link, points.slice(1, -1).flatMap(({ x }, half) => (half % 2 === 1 ? [x] : []))];
  });
  return { at, passes: new Map(passes) };
}

const NO_LABEL = { width: 0, height: 0, labelpos: 'c', labeloffset: 0 };

type Ranked = { nodes(): string[]; node(id: string): { rank?: number } };

/** dagre puts a row for labels of lines between every two rows, and a root of its own on top. */
function rankedBy(nodes: Placed[]): 'longest-path' {
  const depths = new Map(nodes.map(({ id, depth }) => [id, depth]));
  const rank = (graph: Ranked) =>
    graph.nodes().forEach((id) => (graph.node(id).rank = (depths.get(id) ?? -1) * 2));
  // dagre takes a function too; its types know only the names.
  return rank as unknown as 'longest-path';
}

/** How many pairs of lines cross. */
function crossings({ links, nodes }: Graph, { at, passes }: Horizontal): number {
  const depths = new Map(nodes.map(({ id, depth }) => [id, depth]));
  const bends = links.flatMap((link) => {
    const xs = [at.get(link.from) ?? 0, ...(passes.get(link) ?? []), at.get(link.to) ?? 0];
    const begins = depths.get(link.from) ?? 0;
    return xs.slice(1).map((below, i) => ({ gap: begins + i, above: xs[i] ?? 0, below }));
  });
  const crossed = bends.map((a, i) => {
    const others = bends.slice(i + 1).filter((b) => b.gap === a.gap);
    return others.filter((b) => (a.above - b.above) * (a.below - b.below) < 0).length;
  });
  return crossed.reduce((sum, count) => sum + count, 0);
}
