// Placement: finds a spot for each thing in the region it lies in, so that none comes near another.
import type { Sphere } from '$shared/backend';
import { heartOf, liesIn, touch, type Box, type Point, type Venn } from './venn';

/** What is to be placed: where it belongs, and the shapes it may take, the best first. */
export type Wanted<S> = { spheres: readonly Sphere[]; shapes: readonly S[] };
export type Sized = { width: number; height: number };
export type Spot<S> = { shape: S; box: Box };

/** Between two things, and between a thing and a rim. */
const GAP = 6;
const RIM = 2;
/** Spots are tried this far apart. */
const STEP = 4;

/** A spot for each in the same order; nothing where one finds none. */
export function placed<S extends Sized>(
  venn: Venn,
  frame: Box,
  wanted: readonly Wanted<S>[]
): Spot<S>[] | null {
  const taken: Spot<S>[] = [];
  for (const one of wanted) {
    const spot = firstSpot(venn, frame, one, taken);
    if (!spot) return null;
    taken.push(spot);
  }
  return taken;
}

function firstSpot<S extends Sized>(
  venn: Venn,
  frame: Box,
  { spheres, shapes }: Wanted<S>,
  taken: readonly Spot<S>[]
): Spot<S> | null {
  const points = pointsFor(venn, frame, spheres);
  for (const shape of shapes) {
    const { width, height } = shape;
    const box = points
      .map((point) => ({ ...point, width, height }))
      .find((box) => isFree(box, taken) && fits(venn, frame, spheres, box));
    if (box) return { shape, box };
  }
  return null;
}

const isFree = (box: Box, taken: readonly { box: Box }[]) =>
  taken.every((other) => !touch(box, other.box, GAP));

function fits(venn: Venn, frame: Box, spheres: readonly Sphere[], box: Box): boolean {
  return liesIn(venn, spheres, box, RIM) && contains(frame, box);
}

function contains(frame: Box, box: Box): boolean {
  return (
    Math.abs(box.x - frame.x) <= (frame.width - box.width) / 2 &&
    Math.abs(box.y - frame.y) <= (frame.height - box.height) / 2
  );
}

/** Spots of a region, those near its heart first; names stand better above than beside another. */
function pointsFor(venn: Venn, frame: Box, spheres: readonly Sphere[]): Point[] {
  const key = JSON.stringify([venn, frame, spheres]);
  const points = known.get(key) ?? sorted(venn, frame, spheres);
  if (known.size > 64) known.clear();
  known.set(key, points);
  return points;
}

const known = new Map<string, Point[]>();

function sorted(venn: Venn, frame: Box, spheres: readonly Sphere[]): Point[] {
  const heart = heartOf(venn, spheres);
  const points: Point[] = [];
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2];
  for (let x = left; x <= left + frame.width; x += STEP)
    for (let y = top; y <= top + frame.height; y += STEP)
      if (liesIn(venn, spheres, { x, y, width: 0, height: 0 }, RIM)) points.push({ x, y });
  const far = ({ x, y }: Point) => Math.hypot((x - heart.x) * 1.5, y - heart.y);
  return points.sort((a, b) => far(a) - far(b));
}
