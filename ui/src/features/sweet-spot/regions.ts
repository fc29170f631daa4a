// Regions: where opportunities lie, as the program says, and in words.
import { say } from '$shared/text';
import type { Lying } from './picture/layout';
import { SPHERES } from './picture/venn';

export type { Lying };

/** Such as "Where passion and strength meet". */
export function regionInWords(spheres: Lying['spheres']): string {
  const named = SPHERES.filter((sphere) => spheres.includes(sphere));
  return say(`sweet-spot-region-${named.join('-') || 'none'}`);
}

export const sideInWords = ({ side, open }: Pick<Lying, 'side' | 'open'>): string =>
  say(`sweet-spot-lies-${open ? 'open' : side}`);

/** An opportunity with where it lies, for ears; first its number, where it has one. */
export function lyingInWords(lying: Lying & { number?: number }): string {
  const { words, spheres, number } = lying;
  const where = { region: regionInWords(spheres), side: sideInWords(lying) };
  if (number === undefined) return say('sweet-spot-lying', { words, ...where });
  return say('sweet-spot-lying-numbered', { number, words, ...where });
}
