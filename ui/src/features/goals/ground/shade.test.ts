// Shades: the strata share the shades between surface and bedrock.
import { expect, it } from 'vitest';
import { shade } from './shade';

const shades = (layers: number) => Array.from({ length: layers }, (_, at) => shade(at + 1, layers));

it('gives the first four whys a stratum each', () => {
  const four = ['above-1 step-0', 'above-2 step-0', 'above-3 step-0', 'above-3 step-4'];
  expect(shades(4)).toEqual(four.map((name) => `shade ${name}`));
});

it('looks the same for the first whys however few there are', () => {
  expect(shades(2)).toEqual(shades(4).slice(0, 2));
});

it('makes each of many layers deeper than the last, from the first stratum to the fourth', () => {
  const deep = shades(9);
  expect(new Set(deep).size).toBe(9);
  expect(deep[0]).toBe(shade(1, 4));
  expect(deep.at(-1)).toBe(shade(4, 4));
});
