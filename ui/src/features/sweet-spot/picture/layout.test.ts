// Layout of the sweet spot: everything finds room in the region it lies in, from one opportunity to
// thirty.
import { describe, expect, it } from 'vitest';
import type { Side, Sphere } from '$shared/backend';
import { roughly } from '$shared/picture';
import { layOut, type Layout, type Lying } from './layout';
import { liesIn, SPHERES, touch } from './venn';

const REGIONS: Sphere[][] = [
  [...SPHERES],
  ['passion', 'strength'],
  ['passion', 'need'],
  ['strength', 'need'],
  ['passion'],
  ['strength'],
  ['need'],
  []
];

const NAMES = [
  'Onboarding',
  'Write the guide nobody has time for',
  'Run the reading group',
  'A course for people who are new to the company and to the country',
  'Pay'
];

const opportunity = (at: number, spheres: readonly Sphere[], side: Side): Lying => ({
  id: `${at}`,
  words: NAMES[at % NAMES.length] ?? '',
  spheres,
  side,
  open: at % 5 === 0
});

/** So many, spread over regions and sides. */
const some = (count: number): Lying[] =>
  Array.from({ length: count }, (_, at) =>
    opportunity(at, REGIONS[at % REGIONS.length] ?? [], at % 3 === 2 ? 'outside' : 'inside')
  );

const only = (lying: Lying[]) => ({ lying, loose: [] });

const WIDE = 1100;
const NARROW = 320;
const ROOMS = [WIDE, 800, NARROW];

function overlaps({ slips }: Layout): string[] {
  return slips.flatMap((one, at) =>
    slips.slice(at + 1).flatMap((other) => (touch(one.box, other.box, 0) ? [one.words] : []))
  );
}

function astray({ slips, panels }: Layout): string[] {
  return slips.flatMap(({ words, spheres, side, box }) => {
    const panel = panels.find((p) => p.side === side);
    return panel && liesIn(panel.venn, spheres, box, 0) ? [] : [words];
  });
}

describe.each(ROOMS)('in a room of %i', (room) => {
  it.each([1, 2, 3, 5, 8, 12, 20, 30])('%i find room where they lie, and none overlap', (count) => {
    const layout = layOut(only(some(count)), roughly, room);
    expect(layout.slips).toHaveLength(count);
    expect(overlaps(layout)).toEqual([]);
    expect(astray(layout)).toEqual([]);
  });

  it.each(REGIONS)('thirty in one region find room as well', (...spheres) => {
    const all = Array.from({ length: 30 }, (_, at) => opportunity(at, spheres, 'inside'));
    const layout = layOut(only(all), roughly, room);
    expect(layout.slips).toHaveLength(30);
    expect(overlaps(layout)).toEqual([]);
    expect(astray(layout)).toEqual([]);
  });

  it('no line of the legend meets another', () => {
    const { legend, height } = layOut(only(some(30)), roughly, room);
    const spots = legend.map(({ at }) => `${Math.round(at.x)} ${Math.round(at.y)}`);
    expect(new Set(spots).size).toBe(legend.length);
    expect(Math.max(...legend.map(({ at }) => at.y))).toBeLessThan(height);
  });
});

it('a name stands in the picture where there is room for it, else a number that is explained', () => {
  const { legend, slips } = layOut(only(some(5)), roughly, WIDE);
  const named = slips.filter(({ number }) => number === undefined);
  expect(named.map(({ lines }) => lines.join(' '))).toEqual(named.map(({ words }) => words));
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(legend.map(({ id }) => id)).toEqual(
    slips.filter(({ number }) => number !== undefined).map(({ id }) => id)
  );
});

it('marks keep a fingertip apart', () => {
  const { slips } = layOut(only(some(30)), roughly, NARROW);
  const close = slips.flatMap((one, at) =>
    slips.slice(at + 1).filter(({ box }) => Math.hypot(one.box.x - box.x, one.box.y - box.y) < 24)
  );
  expect(close).toEqual([]);
});

it('what is loose stands below, and no line meets another', () => {
  const loose = SPHERES.flatMap((sphere) =>
    Array.from({ length: 9 }, (_, at) => ({
      id: `${sphere}${at}`,
      words: NAMES[at % 5] ?? '',
      sphere
    }))
  );
  for (const room of ROOMS) {
    const layout = layOut({ lying: some(12), loose }, roughly, room);
    const boxes = layout.loose.map(({ box }) => box);
    const met = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).filter((other) => touch(one, other, 0))
    );
    expect(met).toEqual([]);
    expect(layout.notes.map(({ more }) => more)).toEqual([4, 4, 4]);
    const bottom = Math.max(...layout.slips.map(({ box }) => box.y + box.height / 2));
    expect(Math.min(...boxes.map((box) => box.y - box.height / 2))).toBeGreaterThan(bottom);
    expect(Math.max(...boxes.map((box) => box.x + box.width / 2))).toBeLessThan(layout.width);
  }
});

it('nothing at all is a picture too', () => {
  expect(layOut(only([]), roughly, WIDE).panels.map((panel) => panel.side)).toEqual([
    'inside',
    'outside'
  ]);
});
