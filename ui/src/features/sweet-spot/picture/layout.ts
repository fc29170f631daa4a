// Layout of the sweet spot: where everything in the picture stands. What lies where is decided by
// the program; here it only finds room. Lengths are CSS pixels.
import type { EntryId, Side, Sphere } from '$shared/backend';
import { breakLines, type Measure, type Type } from '$shared/picture';
import { placed } from './placement';
import { ABOVE, HIGH, SPHERES, WIDE, type Box, type Point, type Venn } from './venn';

/** An opportunity, and where it lies. `open` where it may lie on either side. */
export type Lying = {
  id: EntryId;
  words: string;
  spheres: readonly Sphere[];
  side: Side;
  open: boolean;
};

/** A passion, a strength or a need that is part of no opportunity yet. */
export type Loose = { id: EntryId; words: string; sphere: Sphere };
export type All = { lying: readonly Lying[]; loose: readonly Loose[] };

/** One side of the edge. */
export type Panel = { side: Side; venn: Venn; frame: Box };
/** A name on a slip of paper, or a numbered mark. */
export type Slip = Lying & { box: Box; type: Type; lines: string[]; number?: number };
/** What a number stands for. */
export type Key = { id: EntryId; number: number; at: Point; lines: string[] };
/** A line about something loose, its middle at the start of its words. */
export type LooseLine = Loose & { box: Box; line: string };
export type Layout = {
  width: number;
  height: number;
  panels: Panel[];
  /** The company's edge, from where to where. */
  edge: { from: Point; to: Point };
  slips: Slip[];
  /** Empty where all names stand in the picture. */
  legend: Key[];
  /** Around what lies somewhere: what is not part of anything yet. */
  loose: LooseLine[];
  looseHead: Point | null;
  notes: { at: Point; more: number }[];
  /** Where it is said what a dashed edge means, where there is one. */
  dashed: Point | null;
};

const NAME: Type = { voice: 'voice', size: 13.5, leading: 15.5, weight: 400 };
const SMALL: Type = { ...NAME, size: 12.5, leading: 14 };
export const KEY: Type = { voice: 'voice', size: 14.5, leading: 20, weight: 400 };

/** Inside a slip of paper. */
const BESIDE = 7;
const ABOVE_WORDS = 4;
/** Names are tried on slips so wide. */
const WIDTHS = [150, 124, 104, 88, 74];
const LINES = 6;
/** More names than this in one region are not tried: they would be too many to read at a glance. */
const CROWD = 6;
/** Marks are tried so large; closer than a fingertip they would not be told apart. */
const MARKS = [26, 24];
/** The largest and the smallest round. */
const LARGEST = 196;
const SMALLEST = 84;
/** Above, below and beside the rounds: captions and the names of the rounds stand there. */
const HEAD = 58;
const FOOT = 34;
const MARGIN = 14;
/** Narrower than this, the two sides stand one below the other. */
const NARROW = 700;
/** From one line about something loose to the next, and so many of a kind. */
const LOOSE_HIGH = 28;
const SHOWN = 5;
/** A column of the legend is at least this wide. */
const COLUMN = 300;

type Plan = { panels: Panel[]; width: number; height: number; edge: Layout['edge'] };
type Spots = Plan & Pick<Layout, 'slips' | 'legend'>;
type Shape = { width: number; height: number; type: Type; lines: string[] };

export function layOut({ lying, loose }: All, measure: Measure, room: number): Layout {
  return withLoose(withDashes(spotted(lying, measure, room)), loose, measure);
}

/** Each region by itself: with every name in it as long as there is room, else with numbers. The
 *  rounds grow until all have found a spot. */
function spotted(all: readonly Lying[], measure: Measure, room: number): Spots {
  for (let radius = radiusFor(room); ; radius *= 1.15) {
    const plan = planned(room, radius);
    const slips = regionsOf(all).map((region) => regionIn(plan, region, measure));
    if (!slips.every((some) => some !== null)) continue;
    return withLegend(plan, slips.flat(), measure);
  }
}

/** Those that lie together. */
function regionsOf(all: readonly Lying[]): Lying[][] {
  const regions = new Map<string, Lying[]>();
  for (const one of all) {
    const name = [one.side, ...one.spheres].join(' ');
    regions.set(name, [...(regions.get(name) ?? []), one]);
  }
  return [...regions.values()];
}

function regionIn(plan: Plan, region: readonly Lying[], measure: Measure): Slip[] | null {
  const names = region.map(({ words }) => shapesOf(words, measure));
  const mayFit = region.length <= CROWD && names.every((shapes) => shapes.length > 0);
  return (mayFit ? slipsIn(plan, region, names) : null) ?? marksIn(plan, region);
}

/** Marks, the larger the better. */
function marksIn(plan: Plan, region: readonly Lying[]): Slip[] | null {
  for (const size of MARKS) {
    const mark = { width: size, height: size, type: NAME, lines: [] };
    const slips = slipsIn(
      plan,
      region,
      region.map(() => [mark])
    );
    if (slips) return slips;
  }
  return null;
}

function slipsIn(plan: Plan, region: readonly Lying[], shapes: readonly Shape[][]): Slip[] | null {
  const panel = plan.panels.find(({ side }) => side === region[0]?.side);
  if (!panel) return null;
  const wanted = region.map(({ spheres }, at) => ({ spheres, shapes: shapes[at] ?? [] }));
  const spots = placed(panel.venn, panel.frame, wanted);
  return (
    spots &&
    region.flatMap((one, at) => {
      const spot = spots[at];
      return spot
        ? [{ ...one, box: spot.box, lines: spot.shape.lines, type: spot.shape.type }]
        : [];
    })
  );
}

/** The shapes a name may take on its slip, the widest first; none where it is cut short in all. */
function shapesOf(words: string, measure: Measure): Shape[] {
  return [NAME, SMALL].flatMap((type) =>
    WIDTHS.flatMap((most) => {
      const { lines, width, clipped } = breakLines(words, type, most - 2 * BESIDE, LINES, measure);
      if (clipped) return [];
      const height = lines.length * type.leading + 2 * ABOVE_WORDS;
      return [{ type, lines, width: Math.max(28, width + 2 * BESIDE), height }];
    })
  );
}

/** Numbers those without a name, and says below what they stand for. */
function withLegend(plan: Plan, slips: readonly Slip[], measure: Measure): Spots {
  let count = 0;
  const numbered = slips.map((slip) =>
    slip.lines.length > 0 ? slip : { ...slip, number: ++count }
  );
  if (count === 0) return { ...plan, slips: numbered, legend: [] };
  const columns = Math.max(1, Math.min(count, Math.floor((plan.width - 2 * MARGIN) / COLUMN)));
  const wide = (plan.width - 2 * MARGIN) / columns;
  const rows = Math.ceil(count / columns);
  const top = plan.height + 24;
  const keys = numbered.flatMap(({ id, words, number }) => {
    if (number === undefined) return [];
    return [{ id, number, lines: breakLines(words, KEY, wide - 52, 2, measure).lines }];
  });
  const high = KEY.leading * Math.max(...keys.map(({ lines }) => lines.length)) + 4;
  const legend = keys.map((key, at): Key => {
    const x = MARGIN + Math.floor(at / rows) * wide;
    return { ...key, at: { x, y: top + (at % rows) * high } };
  });
  return { ...plan, height: top + rows * high, slips: numbered, legend };
}

/** Room for a line about dashed edges, where there are any. */
function withDashes(spots: Spots): Spots & Pick<Layout, 'dashed'> {
  if (!spots.slips.some((slip) => slip.open)) return { ...spots, dashed: null };
  const at = { x: spots.width / 2, y: spots.height + 18 };
  return { ...spots, height: spots.height + 28, dashed: at };
}

/** A column for each round with what is loose in it; below one another in a narrow room. */
function withLoose(
  spots: Spots & Pick<Layout, 'dashed'>,
  all: readonly Loose[],
  measure: Measure
): Layout {
  const some = SPHERES.map((sphere) => all.filter((one) => one.sphere === sphere)).filter(
    (column) => column.length > 0
  );
  if (some.length === 0) return { ...spots, loose: [], looseHead: null, notes: [] };
  const top = spots.height + 20;
  const columns = spots.width < NARROW ? 1 : SPHERES.length;
  const wide = (spots.width - 2 * MARGIN) / columns;
  const found = { loose: [] as LooseLine[], notes: [] as Layout['notes'] };
  let [column, y, bottom] = [0, top + 30, 0];
  for (const group of some) {
    const x = MARGIN + column * wide;
    for (const one of group.slice(0, SHOWN)) {
      found.loose.push(lineOf(one, { x, y }, wide, measure));
      y += LOOSE_HIGH;
    }
    if (group.length > SHOWN) {
      found.notes.push({ at: { x: x + 22, y: y + 4 }, more: group.length - SHOWN });
      y += LOOSE_HIGH;
    }
    bottom = Math.max(bottom, y);
    column = (column + 1) % columns;
    if (columns > 1) y = top + 30;
  }
  return { ...spots, ...found, looseHead: { x: MARGIN, y: top }, height: bottom + 8 };
}

function lineOf(one: Loose, { x, y }: Point, wide: number, measure: Measure): LooseLine {
  const { lines, width } = breakLines(one.words, KEY, wide - 44, 1, measure);
  const box = { x: x + (width + 32) / 2, y, width: width + 32, height: LOOSE_HIGH - 2 };
  return { ...one, line: lines[0] ?? '', box };
}

function radiusFor(room: number): number {
  const wide = room < NARROW ? room : room / 2;
  return Math.max(SMALLEST, Math.min(LARGEST, (wide - 2 * MARGIN) / WIDE));
}

/** The two sides of the edge: beside one another, or one below the other in a narrow room. */
function planned(room: number, radius: number): Plan {
  const narrow = room < NARROW;
  const least = WIDE * radius + 2 * MARGIN;
  const wide = Math.max(least, narrow ? room : room / 2);
  const high = HIGH * radius + HEAD + FOOT;
  const panelAt = (side: Side, left: number, top: number): Panel => ({
    side,
    venn: { middle: { x: left + wide / 2, y: top + HEAD + ABOVE * radius }, radius },
    frame: {
      x: left + wide / 2,
      y: top + (HEAD + high) / 2,
      width: wide - MARGIN,
      height: high - HEAD
    }
  });
  const second = narrow ? { x: 0, y: high } : { x: wide, y: 0 };
  const width = narrow ? wide : 2 * wide;
  const height = narrow ? 2 * high : high;
  return {
    panels: [panelAt('inside', 0, 0), panelAt('outside', second.x, second.y)],
    width,
    height,
    edge: narrow
      ? { from: { x: MARGIN, y: high }, to: { x: wide - MARGIN, y: high } }
      : { from: { x: wide, y: 8 }, to: { x: wide, y: high - 8 } }
  };
}
