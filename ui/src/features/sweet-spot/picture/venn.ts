// Venn diagram: three rounds that overlap, and which of them a spot lies in. Lengths are CSS
// pixels.

import type { Sphere } from '$shared/backend';

export const SPHERES: readonly Sphere[] = ['passion', 'strength', 'need'];

export type Point = { x: number; y: number };
/** A box around its middle. */
export type Box = Point & { width: number; height: number };
export type Venn = { middle: Point; radius: number };

/** How far the middles of two rounds are apart, in radii: near enough that words fit where all
 *  three meet. */
const APART = 0.88;
/** From the middle of all to the middle of each. */
const OUT = APART / Math.sqrt(3);

const WAYS: Record<Sphere, Point> = {
  passion: { x: -Math.sqrt(3) / 2, y: -0.5 },
  strength: { x: Math.sqrt(3) / 2, y: -0.5 },
  need: { x: 0, y: 1 }
};

/** The middle of one round. */
export function middleOf({ middle, radius }: Venn, sphere: Sphere): Point {
  const way = WAYS[sphere];
  return { x: middle.x + way.x * OUT * radius, y: middle.y + way.y * OUT * radius };
}

/** The rim of where all three meet: an arc of each round, from corner to corner. */
export function meetingPlace(venn: Venn): string {
  const [passion, strength, need] = SPHERES.map((sphere) => cornerAcross(venn, sphere));
  const arc = (to: Point | undefined) => `A${venn.radius} ${venn.radius} 0 0 1 ${to?.x} ${to?.y}`;
  return `M${passion?.x} ${passion?.y}${arc(strength)}${arc(need)}${arc(passion)}Z`;
}

/** Where the other two rounds cross inside this one. */
function cornerAcross({ middle, radius }: Venn, sphere: Sphere): Point {
  const half = APART / 2;
  const far = (Math.sqrt(1 - half * half) - OUT / 2) * radius;
  return { x: middle.x + WAYS[sphere].x * far, y: middle.y + WAYS[sphere].y * far };
}

/** How wide and high all three are together, in radii. */
export const WIDE = 2 + APART;
export const HIGH = 2 + APART * (Math.sqrt(3) / 2);
/** From the top of all three to their middle, in radii. */
export const ABOVE = 1 + OUT / 2;

/** Whether a box lies in these rounds and in no other, with this much to spare. */
export function liesIn(venn: Venn, spheres: readonly Sphere[], box: Box, spare: number): boolean {
  return SPHERES.every((sphere) => {
    const middle = middleOf(venn, sphere);
    return spheres.includes(sphere)
      ? farthest(middle, box) <= venn.radius - spare
      : nearest(middle, box) >= venn.radius + spare;
  });
}

/** A spot well inside these rounds and no other; for none, beside all of them. */
export function heartOf(venn: Venn, spheres: readonly Sphere[]): Point {
  const { middle, radius } = venn;
  if (spheres.length === 3) return middle;
  if (spheres.length === 0) return { x: middle.x - radius * 1.3, y: middle.y + radius * 1.25 };
  const out = spheres.length === 1 ? 0.93 : 0.66;
  const sum = spheres.map((sphere) => WAYS[sphere]).reduce(plus);
  const long = Math.hypot(sum.x, sum.y);
  return {
    x: middle.x + (sum.x / long) * out * radius,
    y: middle.y + (sum.y / long) * out * radius
  };
}

/** Whether two boxes come closer than this. */
export function touch(one: Box, other: Box, gap: number): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

function farthest({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.abs(box.x - x) + box.width / 2, Math.abs(box.y - y) + box.height / 2);
}

function nearest({ x, y }: Point, box: Box): number {
  return Math.hypot(
    Math.max(0, Math.abs(box.x - x) - box.width / 2),
    Math.max(0, Math.abs(box.y - y) - box.height / 2)
  );
}
