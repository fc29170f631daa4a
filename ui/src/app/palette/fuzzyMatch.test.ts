// Fuzzy match: what is meant by what was typed.
import { describe, expect, it } from 'vitest';
import { matchScore, bestMatches } from './fuzzyMatch';

describe('a name', () => {
  it.each([
    ['Settings', 'sett', true],
    ['Share & export', 'exp sha', true],
    ['Share & export', 'share goals', false],
    ['Égalité', 'egalite', true],
    ['Lottery question', 'LOTERY', true],
    ['Lottery question', 'lottrey', true],
    ['Lottery question', 'lotteryy', true],
    ['Goals', 'gaols', true],
    ['Goals', 'go', true],
    ['Goals', 'xo', false],
    ['Back up now', 'bakc', true],
    ['Trash', 'crash', true],
    ['Trash', 'crush', false],
    ['Цели', 'цел', true],
    ['目标', '标', true],
    ['Goals', '', true],
    ['Goals', '   ', true],
    ['Goals', '***', true]
  ])('%s is meant by “%s”: %s', (name, typed, meant) => {
    expect(matchScore(name, typed) > 0).toBe(meant);
  });

  it('comes before others that fit less well', () => {
    const all = ['Lock', 'Look back', 'Sweet spot', 'Theme: look', 'Home'].map((label) => ({
      label
    }));
    expect(bestMatches(all, 'look').map(({ label }) => label)).toEqual([
      'Look back',
      'Theme: look',
      'Lock'
    ]);
    expect(bestMatches(all, '')).toEqual(all);
  });
});
