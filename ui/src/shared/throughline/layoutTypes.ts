// Layout types, what a layout comes to: nodes with their places, lines with their ways, rows.
// Lengths are CSS pixels at the usual zoom.
import type { Link, Node } from './graph';
import type { NodeStyle } from './nodeStyle';

/** A node with its place: `x` and `y` are its middle. */
export type Placed = Node & {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Whether words were left out. */
  clipped: boolean;
  style: NodeStyle;
};

/** A line with its way: it stands at each x from one y to the next, and bends in between. */
export type Way = Link & { stands: Stand[] };
export type Stand = { x: number; from: number; to: number };

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

/** Above the goals and under bedrock; beside everything; around bedrock in its row. */
export const MARGIN = { above: 40, below: 36, beside: 28, ground: 22 };
