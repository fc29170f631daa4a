// Drawing of the throughline as plain shapes with resolved colours, to be kept as a picture.
import {
  measuring,
  mixed,
  type Drawing,
  type Colours,
  type Shape,
  type Type
} from '$shared/picture';
import { say } from '$shared/text';
import { layOut, pathOf, rootsOf, type Graph, type Layout, type Placed } from '$shared/throughline';

/** So many strips make the ground warmer step by step: a gradient would need an id to be named by. */
const STRIPS = 48;

const CAPTION: Type = { voice: 'hand', size: 11, leading: 14, weight: 400 };

/** As wide as a page held across, so that few goals are not drawn apart. */
const ROOM = { width: 1120, height: 640 };

/** All of a throughline, laid out for a page. */
export function drawn(graph: Graph, colours: Colours): Drawing {
  return drawingOf(layOut(graph, measuring(), ROOM, 'whole'), colours);
}

export function drawingOf(layout: Layout, colours: Colours): Drawing {
  const { width, height } = layout;
  const shapes = [
    ...ground(layout, colours),
    ...layout.ways.map((way): Shape => ({ is: 'line', d: pathOf(way), stroke: thread(colours) })),
    { is: 'line', d: rootsOf(layout.ways, layout.groundTop), stroke: root(colours) } as const,
    ...tails(layout, colours),
    ...captions(layout, colours),
    ...layout.nodes.flatMap((node) => shapesOf(node, layout, colours))
  ];
  return { width: Math.ceil(width), height: Math.ceil(height), shapes };
}

/** Each strip reaches to the bottom, so that no seam shows between two. */
function ground({ rows, width, height, groundTop }: Layout, colours: Colours): Shape[] {
  const top = rows[0]?.top ?? 0;
  const strip = (y: number, fill: string): Shape => {
    return {
      is: 'box',
      x: 0,
      y,
      width: Math.ceil(width),
      height: Math.ceil(height) - y,
      round: 0,
      fill
    };
  };
  const strips = Array.from({ length: STRIPS }, (_, at) =>
    strip(Math.round(top + ((groundTop - top) * at) / STRIPS), warmth(at / (STRIPS - 1), colours))
  );
  return [strip(0, colours.paper), ...strips, strip(Math.round(groundTop), colours.bedrock)];
}

function warmth(depth: number, colours: Colours): string {
  const stops: [number, string][] = [
    [0, colours.paper],
    [0.22, colours['stratum-1']],
    [0.48, colours['stratum-2']],
    [0.76, colours['stratum-3']],
    [1, colours['stratum-4']]
  ];
  const below = stops.findIndex(([at], i) => i > 0 && depth <= at);
  const [[from, one], [to, other]] = [stops[below - 1] ?? [0, ''], stops[below] ?? [1, '']];
  return mixed(one, other, (depth - from) / (to - from));
}

/** Strong enough on every layer. */
const thread = (colours: Colours) => mixed(colours.thread, colours['soft-on-stratum-4'], 0.3);
const root = (colours: Colours) => mixed(colours.bedrock, colours['on-bedrock'], 0.55);

/** A short line under each way that has not come to rest. */
function tails({ nodes, ways }: Layout, colours: Colours): Shape[] {
  const above = new Set(ways.map((way) => way.from));
  const open = nodes.filter((node) => node.kind !== 'bedrock' && !above.has(node.id));
  return open.map(({ x, y, height }) => {
    return { is: 'line', d: `M${x} ${y + height / 2}v20`, stroke: thread(colours), dash: '1 5' };
  });
}

function captions({ rows }: Layout, colours: Colours): Shape[] {
  const last = rows.length - 1;
  return rows.map((row, at) => {
    const name = at === last ? 'bedrock' : (['want', 'why'][at] ?? 'and-why');
    const inks = ['soft-on-stratum-1', 'soft-on-stratum-1', 'soft-on-stratum-3'] as const;
    const ink = at === last ? 'soft-on-bedrock' : (inks[at] ?? 'soft-on-stratum-4');
    const y = at === last ? row.bottom + 24 : row.top - 9;
    const words = say(`throughline-row-${name}`);
    return { is: 'words', x: 8, y, words, type: CAPTION, fill: colours[ink], from: 'start' };
  });
}

function shapesOf(node: Placed, layout: Layout, colours: Colours): Shape[] {
  const { fill, stroke, ink, dash } = inked(node, layout, colours);
  const { type, round } = node.style;
  const lines = node.words ? node.lines : [say('throughline-not-sure')];
  const first = node.y - ((lines.length - 1) * type.leading) / 2 + type.size * 0.34;
  return [
    {
      is: 'box',
      x: node.x - node.width / 2,
      y: node.y - node.height / 2,
      width: node.width,
      height: node.height,
      round: Math.min(round, node.height / 2),
      fill,
      stroke,
      ...(dash && { dash })
    },
    ...lines.map((words, at): Shape => {
      const y = first + at * type.leading;
      return { is: 'words', x: node.x, y, words, type, fill: ink, from: 'middle' };
    })
  ];
}

type Inks = { fill: string; stroke: string; ink: string; dash?: string };

function inked(node: Placed, { ways }: Layout, c: Colours): Inks {
  if (node.kind === 'goal') return { fill: c.surface, stroke: c.line, ink: c.ink };
  if (node.kind === 'why') {
    const depth = [0, 0.2, 0.45, 0.7, 0.9][Math.min(node.depth, 4)] ?? 0;
    const fill = mixed(c.surface, c['stratum-2'], depth);
    if (node.words) return { fill, stroke: mixed(fill, c.thread, 0.55), ink: c['on-stratum-2'] };
    return { fill, stroke: c.edge, ink: c['soft-on-stratum-2'], dash: '4 4' };
  }
  const rests = ways.some((way) => way.to === node.id);
  if (!rests)
    return {
      fill: c.bedrock,
      stroke: c['soft-on-bedrock'],
      ink: c['soft-on-bedrock'],
      dash: '5 5'
    };
  const fill = c['bedrock-grain'];
  return { fill, stroke: mixed(fill, c['on-bedrock'], 0.28), ink: c['on-bedrock'] };
}
