// Pieces of a disclosure, everything in a disclosure in reading order, numbered as the program
// numbers it: each item and, below a goal, its whys, the deeper before the next.
import type { Disclosure, Item, WhyItem } from '../backend';

/** Something in a disclosure that can be spoken of by itself. */
export type Piece = { number: number; item: Item; why?: WhyItem };

export function piecesOf({ items }: Pick<Disclosure, 'items'>): Piece[] {
  const all = items.flatMap((item) => [
    { item },
    ...flat(whysOf(item)).map((why) => ({ item, why }))
  ]);
  return all.map((piece, number) => ({ number, ...piece }));
}

/** The item that a piece is, or is a part of. */
export function itemOf(disclosure: Pick<Disclosure, 'items'>, number: number): Item | undefined {
  return piecesOf(disclosure)[number]?.item;
}

/** The chosen whys right under an item. */
export const whysOf = ({ fields }: Item): WhyItem[] =>
  fields.flatMap(({ given }) => (given.is === 'whys' ? given.whys : []));

const flat = (whys: readonly WhyItem[]): WhyItem[] =>
  whys.flatMap((why) => [why, ...flat(why.below)]);
