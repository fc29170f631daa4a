// Where everything in the picture stands. The order in a row and the places across come from
// dagre, a layered layout; the rows themselves are the plan's: goals, one row for each layer of
// whys, bedrock. A line passes a row straight down between its nodes and bends only between rows,
// so that it never runs through a node.
import dagre from '@dagrejs/dagre';
import type { EntryId } from '../backend';
import type { Graph, Link, Node } from './graph';
import { looksFor, type Look, type Looks } from './look';
import { breakLines, type Measure } from '../picture';

/** A node with its place: `x` and `y` are its middle. */
export type Placed = Node & {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Whether words were left out. */
  clipped: boolean;
  look: Look;
};

/** A line with its way: it stands at each x from one y to the next, and bends in between. */
export type Way = Link & { stands: { x: number; from: number; to: number }[] };

/** A row across the picture. */
export type Row = { depth: number; top: number; bottom: number };

export type Layout = {
  nodes: Placed[];
  ways: Way[];
  rows: Row[];
  width: number;
  height: number;
  /** Where bedrock begins. */
  groundTop: number;
};

/** How wide and high it may become before it has to be moved about. */
export type Room = { width: number; height: number };

/** Smaller than this (against its usual size) no picture can be read. */
export const LEGIBLE = 0.75;

/** Above the goals and under bedrock; beside everything. */
const MARGIN = { above: 40, below: 36, beside: 28, ground: 22 };

/** The most that rows are drawn apart to use the room, and that places across are. */
const TALLEST_GAP = 144;
const WIDEST_STRETCH = 1.5;

/** Where lines go far across, rows stand further apart by this part of the way. */
const SLOPE = 0.06;
const STEEPEST = 72;

/** Lines that end on one bedrock come in this far apart, on at most this part of it. */
const LANDING = 36;
const LANDING_PART = 0.7;

/** Whether long words are cut short, or shown whole however many lines they take. */
export type Words = 'short' | 'whole';

export function layOut(graph: Graph, measure: Measure, room: Room, words: Words = 'short'): Layout {
  const looks = looksFor(graph, room.width);
  const sized = graph.nodes.map((node) => sizeOf(node, looks, measure, words));
  const wide = room.width / shrunk(graph, sized, looks, room.height);
  const { nodes, passes, width } = stretched(sized, ordered(graph, sized, looks), wide);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = standing(graph, byId, passes);
  const rows = rowsOf(graph, nodes, lines, looks, room.height);
  for (const node of nodes) node.y = middle(rows[node.depth]);
  const ground = rows[graph.ground] ?? { top: 0, bottom: 0 };
  return {
    nodes,
    ways: [...lines].map(([link, xs]) => wayOf(link, xs, byId, rows)),
    rows,
    width,
    height: ground.bottom + MARGIN.ground + MARGIN.below,
    groundTop: ground.top - MARGIN.ground
  };
}

function sizeOf(node: Node, looks: Looks, measure: Measure, words: Words): Placed {
  const look = looks[node.kind];
  const room = look.most - 2 * look.beside;
  const most = words === 'whole' ? Infinity : look.lines;
  const set = breakLines(node.words, look.type, room, most, measure);
  return {
    ...node,
    x: 0,
    y: 0,
    width: Math.max(look.least, Math.ceil(set.width) + 2 * look.beside),
    height: Math.max(1, set.lines.length) * look.type.leading + 2 * look.above,
    lines: set.lines,
    clipped: set.clipped,
    look
  };
}

/** How much smaller the picture is going to be shown, for all its rows to be in sight. */
function shrunk(graph: Graph, nodes: Placed[], looks: Looks, room: number): number {
  const rows = heightsOf(graph, nodes).reduce((sum, row) => sum + row + looks.rowGap, 0);
  const height = rows + MARGIN.above + MARGIN.ground + MARGIN.below;
  return Math.min(1, Math.max(LEGIBLE, room / height));
}

/** More nodes than this are not laid out twice. */
const MANY = 80;

/** In the order the person gave the goals, unless fewer lines cross in another. */
function ordered(graph: Graph, nodes: Placed[], looks: Looks): Across {
  const untangled = across(graph, nodes, looks, 'untangled');
  if (nodes.length > MANY) return untangled;
  const asWritten = across(graph, nodes, looks, 'as-written');
  return crossings(graph, asWritten) <= crossings(graph, untangled) ? asWritten : untangled;
}

/** The x of each node, and for each link the x at which it passes the rows between its ends. */
type Order = 'as-written' | 'untangled';
type Across = { at: Map<EntryId, number>; passes: Map<Link, number[]> };

function across(graph: Graph, nodes: Placed[], looks: Looks, order: Order): Across {
  const drawn = new dagre.graphlib.Graph();
  drawn.setGraph({ nodesep: looks.gap, edgesep: looks.lineGap, ranker: rankedBy(nodes) });
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

/** How many pairs of lines cross. */
function crossings({ links, nodes }: Graph, { at, passes }: Across): number {
  const depths = new Map(nodes.map(({ id, depth }) => [id, depth]));
  const bends = links.flatMap((link) => {
    const xs = [at.get(link.from) ?? 0, ...(passes.get(link) ?? []), at.get(link.to) ?? 0];
    const begins = depths.get(link.from) ?? 0;
    return xs.slice(1).map((below, i) => ({ gap: begins + i, above: xs[i] ?? 0, below }));
  });
  return bends.reduce((sum, a, i) => {
    const crossed = bends.slice(i + 1).filter((b) => {
      return a.gap === b.gap && (a.above - b.above) * (a.below - b.below) < 0;
    });
    return sum + crossed.length;
  }, 0);
}

const NO_LABEL = { width: 0, height: 0, labelpos: 'c', labeloffset: 0 };

type Ranked = { nodes(): string[]; node(id: string): { rank?: number } };

/** The rows are known; dagre puts a row for labels of lines between every two, and a root of its own. */
function rankedBy(nodes: Placed[]): 'longest-path' {
  const depths = new Map(nodes.map(({ id, depth }) => [id, depth]));
  const rank = (graph: Ranked) =>
    graph.nodes().forEach((id) => (graph.node(id).rank = (depths.get(id) ?? -1) * 2));
  // dagre takes a function too; its types know only the names.
  return rank as unknown as 'longest-path';
}

/** Drawn apart to use the room, and moved so that everything begins at the margin. */
function stretched(nodes: Placed[], { at, passes }: Across, room: number) {
  const all = [...at.values(), ...[...passes.values()].flat()];
  const widest = Math.max(0, ...nodes.map(({ width }) => width));
  const span = Math.max(...all) - Math.min(...all);
  const wanted = (room - 2 * MARGIN.beside - widest) / Math.max(1, span);
  const factor = Math.min(WIDEST_STRETCH, Math.max(1, wanted));
  const x = (id: EntryId) => (at.get(id) ?? 0) * factor;
  const left = Math.min(
    ...nodes.map(({ id, width }) => x(id) - width / 2),
    ...all.map((a) => a * factor)
  );
  const begin = MARGIN.beside - left;
  const moved = nodes.map((node) => ({ ...node, x: x(node.id) + begin }));
  const right = Math.max(
    ...moved.map((node) => node.x + node.width / 2),
    ...all.map((a) => a * factor + begin)
  );
  const passed = [...passes].map(([link, xs]): [Link, number[]] => [
    link,
    xs.map((p) => p * factor + begin)
  ]);
  return { nodes: moved, passes: new Map(passed), width: right + MARGIN.beside };
}

/** For each link every x it stands at, from its upper end to where it lands. */
function standing(graph: Graph, nodes: Map<EntryId, Placed>, passes: Map<Link, number[]>) {
  const xs = new Map<Link, number[]>();
  const landing = new Map<EntryId, Link[]>();
  for (const link of graph.links) {
    const to = nodes.get(link.to);
    xs.set(link, [nodes.get(link.from)?.x ?? 0, ...(passes.get(link) ?? []), to?.x ?? 0]);
    if (to?.kind === 'bedrock') landing.set(to.id, [...(landing.get(to.id) ?? []), link]);
  }
  const before = (link: Link) => xs.get(link)?.at(-2) ?? 0;
  for (const [id, links] of landing) {
    const apart = Math.min(LANDING, (LANDING_PART * (nodes.get(id)?.width ?? 0)) / links.length);
    links.sort((a, b) => before(a) - before(b));
    links.forEach((link, i) => {
      const x = xs.get(link) ?? [];
      x[x.length - 1] = (nodes.get(id)?.x ?? 0) + (i - (links.length - 1) / 2) * apart;
    });
  }
  return xs;
}

/** The rows with the gaps between them: wider where lines go far across, and to use the room. */
function rowsOf(
  graph: Graph,
  nodes: Placed[],
  lines: Map<Link, number[]>,
  looks: Looks,
  room: number
) {
  const heights = heightsOf(graph, nodes);
  const gaps = gapsOf(graph, nodes, lines, looks.rowGap);
  const used = [...heights, ...gaps].reduce((sum, part) => sum + part, 0);
  const spare = room - used - MARGIN.above - MARGIN.ground * 2 - MARGIN.below;
  const more = Math.max(0, spare / gaps.length);
  let top = MARGIN.above;
  return heights.map((height, depth): Row => {
    const row = { depth, top, bottom: top + height };
    const gap = gaps[depth] ?? 0;
    top = row.bottom + Math.max(gap, Math.min(TALLEST_GAP, gap + more));
    if (depth === graph.ground - 1) top += MARGIN.ground;
    return row;
  });
}

function heightsOf({ ground }: Graph, nodes: Placed[]): number[] {
  const heights = Array<number>(ground + 1).fill(0);
  for (const { depth, height } of nodes) heights[depth] = Math.max(heights[depth] ?? 0, height);
  return heights;
}

function gapsOf(
  graph: Graph,
  nodes: Placed[],
  lines: Map<Link, number[]>,
  least: number
): number[] {
  const farthest = Array<number>(graph.ground).fill(0);
  const depths = new Map(nodes.map(({ id, depth }) => [id, depth]));
  for (const [{ from }, xs] of lines) {
    xs.slice(1).forEach((x, i) => {
      const row = (depths.get(from) ?? 0) + i;
      farthest[row] = Math.max(farthest[row] ?? 0, Math.abs(x - (xs[i] ?? x)));
    });
  }
  return farthest.map((far) => least + Math.min(STEEPEST, far * SLOPE));
}

function wayOf(link: Link, xs: number[], nodes: Map<EntryId, Placed>, rows: Row[]): Way {
  const from = nodes.get(link.from);
  const to = nodes.get(link.to);
  const last = xs.length - 1;
  const stands = xs.map((x, i) => {
    const row = rows[(from?.depth ?? 0) + i] ?? NO_ROW;
    // Into the rock it goes straight down.
    const rock = row.depth === rows.length - 1 ? MARGIN.ground : 0;
    const begins = i === 0 && from ? from.y + from.height / 2 : row.top - rock;
    const ends = i === last && to ? to.y - to.height / 2 : row.bottom;
    return { x, from: begins, to: ends };
  });
  return { ...link, stands };
}

const NO_ROW: Row = { depth: 0, top: 0, bottom: 0 };

const middle = (row: Row | undefined) => (row ? (row.top + row.bottom) / 2 : 0);

/** A line as a path: straight down where it stands, in a soft bend from one stand to the next. */
export function pathOf({ stands }: Way): string {
  let path = '';
  let above: Way['stands'][number] | undefined;
  for (const stand of stands) {
    const x = round(stand.x);
    if (above) {
      const half = round((above.to + stand.from) / 2);
      path += `C${round(above.x)} ${half} ${x} ${half} ${x} ${round(stand.from)}`;
    } else path += `M${x} ${round(stand.from)}`;
    path += `V${round(stand.to)}`;
    above = stand;
  }
  return path;
}

/** The parts of lines that lie inside bedrock, as one path. */
export function rootsOf(ways: readonly Way[], groundTop: number): string {
  const last = ways.flatMap(({ stands }) => stands.at(-1) ?? []);
  const inside = last.filter(({ from }) => from >= groundTop);
  return inside.map(({ x, from, to }) => `M${round(x)} ${round(from)}V${round(to)}`).join('');
}

const round = (length: number) => Math.round(length * 10) / 10;
