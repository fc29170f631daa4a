// Node style: how large the things in the picture are. Lengths are CSS pixels at the usual zoom.
import type { Graph, NodeKind } from './graph';
import type { Type } from '../picture';

/** How one kind of node looks. */
export type NodeStyle = {
  type: Type;
  /** The widest and the narrowest a node gets, padding included. */
  most: number;
  least: number;
  lines: number;
  beside: number;
  above: number;
  round: number;
};

export type NodeStyles = Record<NodeKind, NodeStyle> & {
  /** Between neighbours in a row. */
  gap: number;
  /** Between lines that pass a row beside one another. */
  lineGap: number;
  /** Between rows, at least. */
  rowGap: number;
};

/** For a handful of goals. */
const ROOMY: NodeStyles = {
  goal: {
    type: { voice: 'hand', size: 13.5, leading: 17, weight: 600 },
    most: 208,
    least: 120,
    lines: 3,
    beside: 18,
    above: 10,
    round: 18
  },
  why: {
    type: { voice: 'voice', size: 15, leading: 18, weight: 400 },
    most: 200,
    least: 96,
    lines: 4,
    beside: 14,
    above: 9,
    round: 8
  },
  bedrock: {
    type: { voice: 'voice', size: 17.5, leading: 22, weight: 400 },
    most: 320,
    least: 220,
    lines: 3,
    beside: 20,
    above: 16,
    round: 10
  },
  gap: 28,
  lineGap: 18,
  rowGap: 40
};

/** For a narrow window and for very many goals. */
export const CLOSE: NodeStyles = {
  goal: { ...ROOMY.goal, most: 148, least: 96, lines: 5, beside: 14 },
  why: {
    ...ROOMY.why,
    type: { ...ROOMY.why.type, size: 14, leading: 17 },
    most: 148,
    beside: 11,
    above: 7
  },
  bedrock: {
    ...ROOMY.bedrock,
    type: { ...ROOMY.bedrock.type, size: 16, leading: 20 },
    most: 232,
    least: 148,
    lines: 4,
    beside: 14,
    above: 12
  },
  gap: 16,
  lineGap: 12,
  rowGap: 40
};

/** More nodes than this are drawn closer. */
const MANY = 60;

/** A window narrower than this is. */
const NARROW = 560;

export function stylesFor(graph: Graph, roomWide: number): NodeStyles {
  return graph.nodes.length > MANY || roomWide < NARROW ? CLOSE : ROOMY;
}
