// Contrast, the colours of every theme can be read: WCAG 2.2 AA.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/shared/tokens/tokens.css', 'utf8');

/** What stands on what, and the least contrast it needs (WCAG 2.2 AA): 4.5 for text, 3 for what
 *  shows where something can be pressed or has the keyboard. */
const TEXT = 4.5;
const SHAPE = 3;
const GROUNDS = ['paper', 'side', 'surface'];
const PAIRS: [on: string, what: string, least: number][] = [
  ...GROUNDS.flatMap((on): [string, string, number][] => [
    [on, 'ink', TEXT],
    [on, 'soft', TEXT],
    [on, 'faint', TEXT],
    [on, 'accent', TEXT],
    [on, 'clay', TEXT],
    [on, 'edge', SHAPE],
    [on, 'focus', SHAPE],
    [on, 'passion', SHAPE],
    [on, 'strength', SHAPE],
    [on, 'need', SHAPE]
  ]),
  ['well', 'ink', TEXT],
  ['well', 'soft', TEXT],
  ['quiet-fill', 'soft', TEXT],
  ['found', 'on-found', TEXT],
  ['accent', 'on-accent', TEXT],
  ['accent-strong', 'on-accent', TEXT],
  ['clay', 'on-clay', TEXT],
  ['accent-soft', 'accent', TEXT],
  ['accent-soft', 'ink', TEXT],
  ['accent-soft', 'soft', TEXT],
  ['accent-soft', 'faint', TEXT],
  ['clay-soft', 'clay', TEXT],
  ['clay-soft', 'ink', TEXT],
  ['clay-soft', 'soft', TEXT],
  ...['stratum-1', 'stratum-2', 'stratum-3', 'stratum-4', 'bedrock'].flatMap(
    (on): [string, string, number][] => [
      [on, `on-${on}`, TEXT],
      [on, `soft-on-${on}`, TEXT]
    ]
  ),
  ['bedrock-grain', 'on-bedrock', TEXT],
  ['paper', 'bedrock-words', TEXT],
  ['stratum-1', 'thread', 1.5]
];

const THEMES = {
  light: tokensIn(/:root \{(.*?)\n\}/s),
  dark: tokensIn(/:root\[data-theme='dark'\] \{(.*?)\n\}/s),
  'high-contrast': tokensIn(/:root\[data-theme='high-contrast'\] \{(.*?)\n\}/s)
};

function tokensIn(block: RegExp): Map<string, string> {
  const lines = block.exec(css)?.[1]?.matchAll(/--([\w-]+): (#[0-9a-f]{6})[;\s]/g) ?? [];
  return new Map([...lines].map((m) => [m[1] ?? '', m[2] ?? '']));
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(THEMES))('in %s', (name, tokens) => {
  it.each(PAIRS)('on %s, %s stands out by at least %d', (on, what, least) => {
    const [ground, shown] = [tokens.get(on), tokens.get(what)];
    if (!ground || !shown) throw new Error(`${name} says nothing about ${on} or ${what}`);
    expect(contrast(ground, shown)).toBeGreaterThanOrEqual(least);
  });
});

it('every colour has its counterpart in each theme, but for paper, which is always white', () => {
  const names = (tokens: Map<string, string>) =>
    [...tokens.keys()].filter((t) => !t.includes('sheet'));
  const [light, ...others] = Object.values(THEMES).map((tokens) => names(tokens).sort());
  for (const other of others) expect(other).toEqual(light);
});

it('no component names a colour of its own', () => {
  const styles = import.meta.glob<string>('/src/**/*.svelte', {
    query: '?raw',
    import: 'default',
    eager: true
  });
  const raw = /#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|\brgba?\(|\bhsla?\(/;
  const inStyle = (source: string) => /<style>(.*)<\/style>/s.exec(source)?.[1] ?? '';
  expect(Object.keys(styles).filter((path) => raw.test(inStyle(styles[path] ?? '')))).toEqual([]);
});
