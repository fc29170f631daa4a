// Shade: the colour of a layer. The first four whys have one stratum each; where there are more,
// all of them share the way from the first stratum to the fourth, so that each is warmer than the
// last.

/** How many strata there are above bedrock. */
const STRATA = 4;

/** How finely the way between two strata is cut; `shades.css` has a class for each step. */
const STEPS = 4;

/** The classes for a layer at this depth (1 is the first why) of so many above bedrock. */
export function shade(depth: number, layers: number): string {
  const deepest = Math.max(STRATA, layers);
  const way = ((depth - 1) * (STRATA - 1)) / (deepest - 1);
  const upper = Math.min(Math.floor(way), STRATA - 2);
  return `shade above-${upper + 1} step-${Math.round((way - upper) * STEPS)}`;
}

export const BEDROCK = 'shade bedrock';
