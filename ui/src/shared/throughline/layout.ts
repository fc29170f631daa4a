// Where everything in the picture stands: goals in a row at the top, a row for each layer of whys,
// bedrock in a row at the bottom. Nothing overlaps, and no line runs through a node.
import { breakLines, type Measure } from '../picture/typeset';
import { across, stretched } from './across';
import type { Graph, Node } from './graph';
import { linesOf, wayOf } from './lines';
import { CLOSE, looksFor, type Looks } from './look';
import { LEGIBLE, MARGIN, type Layout, type Placed, type Room } from './placed';
import { rowsOf, shrunk } from './rows';

/** Whether long words are cut short, or shown whole however many lines they take. */
export type Words = 'short' | 'whole';

/** The layout of a graph in a room: drawn closer where it would not fit there otherwise. */
export function layOut(graph: Graph, measure: Measure, room: Room, words: Words = 'short'): Layout {
  const looks = looksFor(graph, room.width);
  const sized = (as: Looks) => graph.nodes.map((node) => sizeOf(node, as, measure, words));
  const layout = placed(graph, sized(looks), looks, room);
  const fits = layout.width * LEGIBLE <= room.width;
  return fits || looks === CLOSE ? layout : placed(graph, sized(CLOSE), CLOSE, room);
}

function placed(graph: Graph, sized: Placed[], looks: Looks, room: Room): Layout {
  const wide = room.width / shrunk(graph, sized, looks.rowGap, room.height);
  const { nodes, passes, width } = stretched(sized, across(graph, sized, looks), wide);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = linesOf(graph, byId, passes);
  const rows = rowsOf(graph, nodes, lines, looks.rowGap, room.height);
  for (const node of nodes) {
    const { top, bottom } = rows[node.depth] ?? { top: 0, bottom: 0 };
    node.y = (top + bottom) / 2;
  }
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
