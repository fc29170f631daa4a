// Lines and their ways. A line passes a row straight down between its nodes and bends only between
// rows, so that it never runs through a node.
import type { EntryId } from '../backend';
import type { Graph, Link } from './graph';
import { MARGIN, type Placed, type Row, type Stand, type Way } from './layoutTypes';
import type { Lines } from './rows';

/** Lines that end on one bedrock come in this far apart, on at most this part of it. */
const LANDING = 36;
const LANDING_PART = 0.7;

type Nodes = ReadonlyMap<EntryId, Placed>;

/** For each link every x it stands at. What ends on one bedrock comes in side by side, untangled. */
export function linesOf(graph: Graph, nodes: Nodes, passes: ReadonlyMap<Link, number[]>): Lines {
  const lines = new Map<Link, number[]>();
  const landing = new Map<EntryId, Link[]>();
  for (const link of graph.links) {
    const to = nodes.get(link.to);
    lines.set(link, [nodes.get(link.from)?.x ?? 0, ...(passes.get(link) ?? []), to?.x ?? 0]);
    if (to?.kind === 'bedrock') landing.set(to.id, [...(landing.get(to.id) ?? []), link]);
  }
  for (const [id, links] of landing) land(links, nodes.get(id), lines);
  return lines;
}

function land(links: Link[], on: Placed | undefined, lines: Map<Link, number[]>): void {
  if (!on) return;
  const apart = Math.min(LANDING, (LANDING_PART * on.width) / links.length);
  const before = (link: Link) => lines.get(link)?.at(-2) ?? 0;
  links.sort((a, b) => before(a) - before(b));
  links.forEach((link, i) => {
    const x = on.x + (i - (links.length - 1) / 2) * apart;
    lines.set(link, [...(lines.get(link)?.slice(0, -1) ?? []), x]);
  });
}

/** The way of a line that stands at these places in the rows from its upper end on. */
export function wayOf(link: Link, xs: number[], nodes: Nodes, rows: Row[]): Way {
  const from = nodes.get(link.from);
  const to = nodes.get(link.to);
  const stands = xs.map((x, i): Stand => {
    const row = rows[(from?.depth ?? 0) + i] ?? { depth: 0, top: 0, bottom: 0 };
    // Into the rock it goes straight down.
    const rock = row.depth === rows.length - 1 ? MARGIN.ground : 0;
    const begins = i === 0 && from ? from.y + from.height / 2 : row.top - rock;
    const ends = i === xs.length - 1 && to ? to.y - to.height / 2 : row.bottom;
    return { x, from: begins, to: ends };
  });
  return { ...link, stands };
}

/** A line as a path: straight down where it stands, in a soft bend from one stand to the next. */
export function pathOf({ stands: [first, ...stands] }: Way): string {
  if (!first) return '';
  let above = first;
  let path = `M${round(first.x)} ${round(first.from)}V${round(first.to)}`;
  for (const stand of stands) {
    const half = round((above.to + stand.from) / 2);
    const [x, y] = [round(stand.x), round(stand.from)];
    path += `C${round(above.x)} ${half} ${x} ${half} ${x} ${y}V${round(stand.to)}`;
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
