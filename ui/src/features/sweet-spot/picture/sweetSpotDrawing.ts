// Drawing of the sweet spot as plain shapes: still ones, and those that stand for an entry.
import type { EntryId, Sphere } from '$shared/backend';
import type { Drawing, Colours, Shape, Type } from '$shared/picture';
import { say } from '$shared/text';
import { lyingInWords } from '../regions';
import { KEY, type Layout, type LooseLine, type Panel, type Slip } from './layout';
import { meetingPlace, middleOf, SPHERES } from './venn';

/** What stands for an entry in the picture; its name is for ears. */
export type Thing = { id: EntryId; name: string; shapes: Shape[] };
export type Picture = { width: number; height: number; still: Shape[]; things: Thing[] };

const CAPTION: Type = { voice: 'hand', size: 12.5, leading: 16, weight: 500 };
const ROUND: Type = { voice: 'voice', size: 15, leading: 18, weight: 500 };
const QUIET: Type = { voice: 'hand', size: 12, leading: 16, weight: 400 };
const MARK: Type = { voice: 'hand', size: 12, leading: 14, weight: 600 };

/** How much of a round's colour lies on the paper. */
const COVER = 0.13;
/** And of the light on where all three meet. */
const SWEET = 0.5;
const OPEN = '4 3';
const EDGE = '7 6';

export function pictureOf(layout: Layout, colours: Colours): Picture {
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    still: [
      ...layout.panels.flatMap((panel) => panelOf(panel, layout, colours)),
      edgeOf(layout, colours),
      ...legendOf(layout, colours),
      ...quietOf(layout, colours)
    ],
    things: [
      ...layout.slips.map((slip) => thing(slip, lyingInWords(slip), slipOf(slip, colours))),
      ...layout.loose.map((line) => thing(line, looseInWords(line), looseOf(line, colours)))
    ]
  };
}

/** All of it on paper of its own, to be kept. */
export function drawingOf(layout: Layout, colours: Colours): Drawing {
  const { width, height, still, things } = pictureOf(layout, colours);
  const paper: Shape = { is: 'box', x: 0, y: 0, width, height, round: 0, fill: colours.paper };
  return { width, height, shapes: [paper, ...still, ...things.flatMap(({ shapes }) => shapes)] };
}

function panelOf(panel: Panel, layout: Layout, colours: Colours): Shape[] {
  const { side, venn, frame } = panel;
  const empty = layout.slips.every((slip) => slip.side !== side);
  const top = frame.y - frame.height / 2;
  const caption = words(
    say(`sweet-spot-side-${side}`),
    { x: frame.x, y: top - 38 },
    CAPTION,
    colours.soft
  );
  const nothing = words(
    say(`sweet-spot-side-${side}-empty`),
    { x: frame.x, y: top - 20 },
    QUIET,
    colours.faint
  );
  return [
    caption,
    ...(empty ? [nothing] : []),
    ...SPHERES.map((sphere): Shape => {
      const { x, y } = middleOf(venn, sphere);
      const colour = colours[sphere];
      return { is: 'disc', x, y, radius: venn.radius, fill: colour, cover: COVER, stroke: colour };
    }),
    { is: 'area', d: meetingPlace(venn), fill: colours.sweet, cover: SWEET },
    ...SPHERES.map((sphere) => nameOf(sphere, panel, colours))
  ];
}

/** The names of the rounds stand outside at their rims. */
function nameOf(sphere: Sphere, { venn }: Panel, colours: Colours): Shape {
  const { x, y } = middleOf(venn, sphere);
  const below = sphere === 'need';
  const at = { x, y: below ? y + venn.radius + 22 : y - venn.radius - 9 };
  return words(say(`sweet-spot-sphere-${sphere}`), at, ROUND, colours.ink);
}

function edgeOf({ edge: { from, to } }: Layout, colours: Colours): Shape {
  const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return { is: 'line', d, stroke: colours.thread, dash: EDGE };
}

function slipOf({ box, type, lines, number, open }: Slip, colours: Colours): Shape[] {
  const { x, y, width, height } = box;
  const paper: Shape = {
    is: 'box',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    round: number === undefined ? 7 : height / 2,
    fill: colours.surface,
    stroke: colours.edge,
    ...(open && { dash: OPEN })
  };
  if (number !== undefined)
    return [paper, words(`${number}`, { x, y: y + MARK.size * 0.36 }, MARK, colours.ink)];
  const first = y - ((lines.length - 1) * type.leading) / 2 + type.size * 0.34;
  const said = lines.map((line, at) =>
    words(line, { x, y: first + at * type.leading }, type, colours.ink)
  );
  return [paper, ...said];
}

function legendOf({ legend }: Layout, colours: Colours): Shape[] {
  return legend.flatMap(({ number, at, lines }) => [
    words(`${number}`, { x: at.x + 14, y: at.y }, MARK, colours.soft),
    ...lines.map((line, down) => {
      const said = { x: at.x + 32, y: at.y + down * KEY.leading };
      return { ...words(line, said, KEY, colours.ink), from: 'start' as const };
    })
  ]);
}

/** What stands around: that some things are loose, how many more, and what a dashed edge means. */
function quietOf({ looseHead, notes, dashed }: Layout, colours: Colours): Shape[] {
  const from = 'start' as const;
  return [
    ...(looseHead
      ? [{ ...words(say('sweet-spot-loose'), looseHead, CAPTION, colours.soft), from }]
      : []),
    ...notes.map(({ at, more }) => {
      const said = words(say('sweet-spot-loose-more', { more }), at, QUIET, colours.faint);
      return { ...said, from };
    }),
    ...(dashed ? [words(say('sweet-spot-open-key'), dashed, QUIET, colours.faint)] : [])
  ];
}

function looseOf({ box, line, sphere }: LooseLine, colours: Colours): Shape[] {
  const left = box.x - box.width / 2;
  const { paper, ink } = colours;
  return [
    {
      is: 'box',
      x: left,
      y: box.y - box.height / 2,
      width: box.width,
      height: box.height,
      round: 6,
      fill: paper,
      stroke: paper
    },
    { is: 'disc', x: left + 10, y: box.y, radius: 5, fill: colours[sphere] },
    {
      ...words(line, { x: left + 22, y: box.y + KEY.size * 0.34 }, KEY, ink),
      from: 'start' as const
    }
  ];
}

const looseInWords = ({ words }: LooseLine) => say('sweet-spot-loose-name', { words });

const thing = ({ id }: { id: EntryId }, name: string, shapes: Shape[]): Thing => {
  return { id, name, shapes };
};

type Words = Extract<Shape, { is: 'words' }>;

function words(words: string, at: { x: number; y: number }, type: Type, fill: string): Words {
  return { is: 'words', ...at, words, type, fill, from: 'middle' };
}
