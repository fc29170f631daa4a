// Rows from goals down to bedrock, and the gaps between them.
import type { EntryId } from '../backend';
import type { Graph, Link } from './graph';
import { LEGIBLE, MARGIN, type Placed, type Row } from './layoutTypes';

/** The most that rows are drawn apart to use the room. */
const TALLEST_GAP = 200;

/** Where lines go far across, rows stand further apart by this part of the way. */
const SLOPE = 0.06;
const STEEPEST = 72;

/** Every x at which a line stands, from its upper end to where it lands. */
export type Lines = ReadonlyMap<Link, number[]>;

/** The rows, with at least so much between two. */
export function rowsOf(
  graph: Graph,
  nodes: Placed[],
  lines: Lines,
  least: number,
  room: number
): Row[] {
  const heights = heightsOf(graph, nodes);
  const gaps = gapsOf(graph, lines, least);
  const spare = room - sum(heights) - sum(gaps) - MARGIN.ground - BESIDES;
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

const BESIDES = MARGIN.above + MARGIN.ground + MARGIN.below;

/** How much smaller the picture is going to be shown, for all its rows to be in sight. */
export function shrunk(graph: Graph, nodes: Placed[], least: number, room: number): number {
  const heights = heightsOf(graph, nodes);
  const height = sum(heights) + least * heights.length + BESIDES;
  return Math.min(1, Math.max(LEGIBLE, room / height));
}

function heightsOf({ ground }: Graph, nodes: Placed[]): number[] {
  const heights = Array<number>(ground + 1).fill(0);
  for (const { depth, height } of nodes) heights[depth] = Math.max(heights[depth] ?? 0, height);
  return heights;
}

function gapsOf({ nodes, ground }: Graph, lines: Lines, least: number): number[] {
  const farthest = Array<number>(ground).fill(0);
  const depths = new Map<EntryId, number>(nodes.map(({ id, depth }) => [id, depth]));
  for (const [{ from }, xs] of lines) {
    xs.slice(1).forEach((x, i) => {
      const row = (depths.get(from) ?? 0) + i;
      farthest[row] = Math.max(farthest[row] ?? 0, Math.abs(x - (xs[i] ?? x)));
    });
  }
  return farthest.map((far) => least + Math.min(STEEPEST, far * SLOPE));
}

const sum = (lengths: number[]) => lengths.reduce((all, length) => all + length, 0);
