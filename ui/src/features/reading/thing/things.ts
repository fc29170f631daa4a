// Things of a disclosure: what is in a disclosure, one thing after the other, as the reading room
// goes through it. The number of a piece is all that an answer says of what it is about.
import type { Disclosure, Ground, Item } from '$shared/backend';
import {
  partsOfItem,
  piecesOf,
  titleOfItem,
  whysOf,
  type Piece as Numbered
} from '$shared/disclosed';
import type { PartWords } from '$shared/entries';
import { say } from '$shared/text';

/** Something that can be spoken of by itself. */
export type Piece = {
  /** Its place in reading order, from 0. */
  number: number;
  words: string;
  /** The question it answers. */
  asked?: string;
  /** Whether it is bedrock. */
  ground: boolean;
  /** How far below the thing it hangs; 0 for the thing itself. */
  depth: number;
};

/** One thing that was chosen, with what was chosen of it. */
export type Thing = {
  item: Item;
  head: Piece;
  parts: PartWords[];
  /** The whys below a goal, the deeper before the next. */
  whys: Piece[];
};

/** Everything in a disclosure, in reading order. */
export function thingsOf(disclosure: Disclosure): Thing[] {
  const all = piecesOf(disclosure);
  return disclosure.items.map((item) => {
    const [head, ...whys] = all.filter((piece) => piece.item === item);
    return {
      item,
      head: { number: head?.number ?? 0, words: titleOfItem(item), ground: false, depth: 0 },
      parts: partsOfItem(item, disclosure),
      whys: whys.map((piece) => layer(piece, disclosure.grounds))
    };
  });
}

/** Every piece of these, in reading order. */
export const piecesIn = (things: readonly Thing[]): Piece[] =>
  things.flatMap(({ head, whys }) => [head, ...whys]);

function layer({ number, item, why }: Numbered, grounds: readonly Ground[]): Piece {
  const said = why?.said;
  const ground = said?.is === 'rests';
  const words = said?.is === 'rests' ? (grounds[said.on]?.statement ?? '') : (said?.words ?? '');
  const asked = why?.asked ? { asked: say(`question-${why.asked}`) } : {};
  return { number, words, ...asked, ground, depth: depthOf(item, why) };
}

/** How many layers down a why hangs. */
function depthOf(item: Item, sought: Numbered['why']): number {
  let level = whysOf(item);
  for (let depth = 1; level.length; depth += 1) {
    if (level.some((why) => why === sought)) return depth;
    level = level.flatMap(({ below }) => below);
  }
  return 0;
}
