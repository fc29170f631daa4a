// What is in a disclosure, one thing after the other. Each thing that can be spoken of by itself has
// a number, counted as `Disclosure::pieces` counts: it is all that an answer says of what it is about.
import type { Disclosure, Ground, Item, Kind, WhyItem } from '../backend';
import type { Said } from '../entries/said';
import { say } from '../text';
import { partsOfItem } from './parts';
import { titleOfItem } from './titles';

/** Something that can be spoken of by itself. */
export type Piece = {
  /** Its place in reading order, from 0. */
  number: number;
  words: string;
  /** Whether the words are the program's. */
  ours: boolean;
  /** The question it answers. */
  asked?: string;
  /** Whether it is bedrock. */
  ground: boolean;
  /** How far below the thing it hangs; 0 for the thing itself. */
  depth: number;
};

/** One thing that was chosen, with what was chosen of it. */
export type Thing = {
  kind: Item['kind'] & Kind;
  head: Piece;
  parts: Said[];
  /** The whys below a goal, the deeper before the next. */
  whys: Piece[];
};

/** Everything in a disclosure, in reading order. */
export function thingsOf({ items, grounds }: Disclosure): Thing[] {
  let next = 0;
  return items.map((item) => {
    const head: Piece = { number: next, ...titleOfItem(item), ground: false, depth: 0 };
    const whys = item.kind === 'goal' ? layers(item.whys, grounds, next + 1) : [];
    next += 1 + whys.length;
    return { kind: item.kind, head, parts: partsOfItem(item, grounds), whys };
  });
}

/** The piece of this number. */
export function pieceNamed(things: readonly Thing[], number: number): Piece | undefined {
  return things
    .flatMap(({ head, whys }) => [head, ...whys])
    .find((piece) => piece.number === number);
}

function layers(
  whys: readonly WhyItem[],
  grounds: readonly Ground[],
  from: number,
  depth = 1
): Piece[] {
  const found: Piece[] = [];
  for (const why of whys) {
    found.push(layer(why, grounds, from + found.length, depth));
    found.push(...layers(why.below, grounds, from + found.length, depth + 1));
  }
  return found;
}

function layer(
  { asked, said }: WhyItem,
  grounds: readonly Ground[],
  number: number,
  depth: number
): Piece {
  const ground = said.is === 'rests';
  const words = said.is === 'rests' ? (grounds[said.on]?.statement ?? '') : said.words;
  const question = asked ? { asked: say(`question-${asked}`) } : {};
  return { number, words, ours: false, ...question, ground, depth };
}
