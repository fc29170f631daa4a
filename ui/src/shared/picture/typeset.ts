// Typesetting, words in a picture: how wide they are, and how they break into lines. SVG breaks no
// lines itself.

export type Voice = 'voice' | 'hand';

/** A way to set words. Sizes in CSS pixels at the usual zoom. */
export type Type = { voice: Voice; size: number; leading: number; weight: number };

/** How wide words are (CSS pixels). */
export type Measure = (words: string, type: Type) => number;

/** Words broken into lines, and the width of the widest. */
export type Lines = { lines: string[]; width: number; clipped: boolean };

const ELLIPSIS = '…';

/** Breaks words into at most so many lines of this width; what does not fit ends in an ellipsis. */
export function breakLines(
  words: string,
  type: Type,
  width: number,
  most: number,
  measure: Measure
): Lines {
  const fits = (line: string) => measure(line, type) <= width;
  const lines: string[] = [];
  let rest = tokens(words, fits);
  while (rest.length > 0 && lines.length < most) {
    const taken = lineOf(rest, fits);
    lines.push(taken.line);
    rest = taken.rest;
  }
  const clipped = rest.length > 0;
  if (clipped) lines.push(shortened(lines.pop() ?? '', fits));
  return { lines, clipped, width: Math.max(0, ...lines.map((line) => measure(line, type))) };
}

/** Words, each with the space before it where there was one; those wider than a line are cut. */
function tokens(words: string, fits: (line: string) => boolean): string[] {
  const apart = words.trim().split(/\s+/u).filter(Boolean);
  return apart.flatMap((word, at) => {
    const [first = '', ...more] = fits(word) ? [word] : cut(word, fits);
    return [at > 0 ? ` ${first}` : first, ...more];
  });
}

/** A word wider than a line, in pieces that fit: it may be a whole sentence in Chinese. */
function cut(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function lineOf(rest: string[], fits: (line: string) => boolean) {
  let line = (rest[0] ?? '').trimStart();
  let taken = 1;
  while (taken < rest.length && fits(line + (rest[taken] ?? ''))) line += rest[taken++] ?? '';
  return { line, rest: rest.slice(taken) };
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = [...letters.segment(line)].map(({ segment }) => segment);
  while (kept.length > 0 && !fits(kept.join('') + ELLIPSIS)) kept = kept.slice(0, -1);
  return kept.join('').trimEnd() + ELLIPSIS;
}

/** A guess by the number of letters, where nothing can be drawn. */
export const roughly: Measure = (words, { size }) => [...words].length * size * 0.52;

/** Measures as the window draws. Ask again once `document.fonts.ready`. */
export function measuring(): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return roughly;
  const families = { voice: family('--voice'), hand: family('--hand') };
  return (words, type) => {
    context.font = fontOf(type, families);
    return context.measureText(words).width;
  };
}

/** As CSS and a canvas name a font. */
export function fontOf(type: Type, families: Record<Voice, string>): string {
  return `${type.weight} ${type.size}px ${families[type.voice]}`;
}

function family(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token) || 'serif';
}
