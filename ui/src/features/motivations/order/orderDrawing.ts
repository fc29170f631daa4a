// Order drawing, the order as a picture to keep: a bar for each motivation, and how sure it is in
// words.
import type { Ranked } from '$shared/backend';
import { motivationInWords } from '$shared/entries';
import { breakLines, measuring } from '$shared/picture';
import type { Drawing, Colours, Shape, Type } from '$shared/picture';
import { say } from '$shared/text';
import { placeInWords } from './orderWords';

/** What stands on the picture. */
export type OrderDrawing = {
  order: readonly Ranked[];
  /** What it was about, and when. */
  above: string;
};

const TITLE: Type = { voice: 'voice', size: 20, leading: 26, weight: 500 };
const NAME: Type = { voice: 'voice', size: 17, leading: 22, weight: 400 };
const SMALL: Type = { voice: 'hand', size: 12.5, leading: 18, weight: 400 };

// All in CSS pixels.
const MARGIN = 32;
const ROW = 40;
const TOP = 112;
const TRACK = { left: 220, width: 400 };
const PLACE = TRACK.left + TRACK.width + 20;
const WIDTH = PLACE + 130 + MARGIN;

export function drawn({ order, above }: OrderDrawing, colours: Colours): Drawing {
  const height = TOP + order.length * ROW + MARGIN;
  const paper = { x: 0, y: 0, width: WIDTH, height, round: 0, fill: colours.paper };
  const title = breakLines(above, TITLE, WIDTH - 2 * MARGIN, 1, measuring()).lines[0] ?? '';
  const shapes: Shape[] = [
    { is: 'box', ...paper },
    words(MARGIN, 50, title, TITLE, colours.ink),
    words(TRACK.left, TOP - 14, say('motivations-order-most'), SMALL, colours.soft),
    words(PLACE - 80, TOP - 14, say('motivations-order-least'), SMALL, colours.soft),
    ...places(order.length, colours),
    ...order.flatMap((ranked, at) => row(ranked, at, order.length, colours))
  ];
  return { width: WIDTH, height, shapes };
}

/** A fine line between any two places. */
function places(count: number, { line }: Colours): Shape[] {
  const x = (place: number) => TRACK.left + (TRACK.width * place) / count;
  return Array.from({ length: count + 1 }, (_, place) => {
    return { is: 'line', d: `M${x(place)} ${TOP}v${count * ROW}`, stroke: line };
  });
}

function row(ranked: Ranked, at: number, count: number, colours: Colours): Shape[] {
  const step = TRACK.width / count;
  const [middle, base] = [TOP + at * ROW + ROW / 2, TOP + at * ROW + ROW / 2 + 5];
  const place = Math.min(Math.max(at + 1, ranked.first), ranked.last) - 0.5;
  return [
    words(MARGIN, base, motivationInWords(ranked.motivation), NAME, colours.ink),
    {
      is: 'box',
      x: TRACK.left + (ranked.first - 1) * step,
      y: middle - 9,
      width: (ranked.last - ranked.first + 1) * step,
      height: 18,
      round: 9,
      fill: colours['accent-soft'],
      stroke: colours['accent-line']
    },
    { is: 'disc', x: TRACK.left + place * step, y: middle, radius: 6, fill: colours.accent },
    words(PLACE, base, placeInWords(ranked), SMALL, colours.soft)
  ];
}

function words(x: number, y: number, said: string, type: Type, fill: string): Shape {
  return { is: 'words', x, y, words: said, type, fill, from: 'start' };
}
