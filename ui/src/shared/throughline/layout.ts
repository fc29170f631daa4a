// Layout of the throughline, where everything in the picture stands: goals in a row at the top, a
// row for each layer of whys, bedrock in a row at the bottom. Nothing overlaps, and no line runs
// through a node.
import { breakLines, type Measure } from '../picture/typeset';
import { horizontal, stretched } from './horizontal';
import type { Graph, Node } from './graph';
import { linesOf, wayOf } from './lines';
import { CLOSE, stylesFor, type NodeStyles } from './nodeStyle';
import { LEGIBLE, MARGIN, type Layout, type Placed, type Room } from './layoutTypes';
import { rowsOf, shrunk } from './rows';

/** Whether long words are cut short, or shown whole however many lines they take. */
export type Words = 'short' | 'whole';

/** The layout of a graph in a room: drawn closer where it would not fit there otherwise. */
export function layOut(graph: Graph, measure: Measure, room: Room, words: Words = 'short'): Layout {
  const styles = stylesFor(graph, room.width);
  const sized = (as: NodeStyles) => graph.nodes.map((node) => sizeOf(node, as, measure, words));
  const layout = placed(graph, sized(styles), styles, room);
  const fits = layout.width * LEGIBLE <= room.width;
  return fits || styles === CLOSE ? layout : placed(graph, sized(CLOSE), CLOSE, room);
}

function placed(graph: Graph, sized: Placed[], styles: NodeStyles, room: Room): Layout {
  const wide = room.width / shrunk(graph, sized, styles.rowGap, room.height);
  const { nodes, passes, width } = stretched(sized, horizontal(graph, sized, styles), wide);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = linesOf(graph, byId, passes);
  const rows = rowsOf(graph, nodes, lines, styles.rowGap, room.height);
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

function sizeOf(node: Node, styles: NodeStyles, measure: Measure, words: Words): Placed {
  const style = styles[node.kind];
  const room = style.most - 2 * style.beside;
  const most = words === 'whole' ? Infinity : style.lines;
  const set = breakLines(node.words, style.type, room, most, measure);
  return {
    ...node,
    x: 0,
    y: 0,
    width: Math.max(style.least, Math.ceil(set.width) + 2 * style.beside),
    height: Math.max(1, set.lines.length) * style.type.leading + 2 * style.above,
    lines: set.lines,
    clipped: set.clipped,
    style
  };
}
