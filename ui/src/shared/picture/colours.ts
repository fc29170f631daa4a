// Colours of the window as they are now, resolved: a picture in a file knows no tokens.

const NAMES = [
  'paper',
  'surface',
  'line',
  'edge',
  'ink',
  'soft',
  'faint',
  'accent',
  'accent-soft',
  'accent-line',
  'passion',
  'strength',
  'need',
  'sweet',
  'thread',
  'stratum-1',
  'stratum-2',
  'stratum-3',
  'stratum-4',
  'on-stratum-2',
  'soft-on-stratum-1',
  'soft-on-stratum-2',
  'soft-on-stratum-3',
  'soft-on-stratum-4',
  'bedrock',
  'bedrock-grain',
  'on-bedrock',
  'soft-on-bedrock'
] as const;

export type Colour = (typeof NAMES)[number];
export type Colours = Record<Colour, string>;

/** The palette of the theme that is shown. */
export function palette(): Colours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: Colour) => [name, style.getPropertyValue(`--${name}`).trim()];
  return Object.fromEntries(NAMES.map(of)) as Colours;
}

/** So much of the second colour in the first, both as `#rrggbb`. */
export function mixed(one: string, other: string, part: number): string {
  const [a, b] = [parts(one), parts(other)];
  const mix = a.map((value, at) => Math.round(value + ((b[at] ?? value) - value) * part));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function parts(colour: string): number[] {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  return found ? found.slice(1).map((part) => parseInt(part, 16)) : [0, 0, 0];
}
