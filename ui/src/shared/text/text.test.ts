// Text: words from the Fluent files, with what is put into them.
import { afterEach, describe, expect, it } from 'vitest';
import examples from '$locales/pseudo.json';
import { ago, dayInWords, say, sizeInWords, speak } from '.';
import { isolated } from './isolate';
import { pieces } from './markup';
import { pseudo } from './pseudo';

afterEach(() => speak('en'));

describe('what the program says', () => {
  it('comes from the Fluent files, with what it is about', () => {
    expect(say('settings-idle-minutes', { minutes: 1 })).toBe('one minute');
    expect(say('settings-idle-minutes', { minutes: 10 })).toBe('10 minutes');
  });

  it('fails a test where a message or a word in it is missing', () => {
    expect(() => say('no-such-message')).toThrow('no-such-message');
    expect(() => say('settings-version')).toThrow('version');
  });

  it('is set apart from words that run from right to left, and only from those', () => {
    expect(isolated({ goal: 'Teach', other: 'أريد أن أعلّم', count: 3 })).toEqual({
      goal: 'Teach',
      other: '\u2068أريد أن أعلّم\u2069',
      count: 3
    });
  });
});

describe('the pseudo-language', () => {
  it.each(examples.examples as [string, string][])('turns “%s” into “%s”', (plain, odd) => {
    expect(pseudo(plain)).toBe(odd);
  });

  it('changes what the program says and not what a person wrote', () => {
    speak('en-XA');
    expect(say('common-seen-by', { who: 'My manager' })).toBe(`${pseudo('Seen by: ')}My manager`);
  });
});

describe('markup inside a sentence', () => {
  it('never comes from what a person wrote', () => {
    const cut = pieces('common-seen-by', { who: '<em>me</em>' });
    expect(cut).toEqual([{ text: 'Seen by: <em>me</em>', tag: null }]);
  });
});

describe('days and sizes', () => {
  it('are written as on paper', () => {
    expect(dayInWords('2026-11-21')).toBe('21 November 2026');
    expect(sizeInWords(184_320)).toBe('185 kB');
    expect(sizeInWords(2_400_000)).toBe('2.4 MB');
  });

  it.each([
    ['2026-11-21', 'today'],
    ['2026-11-20', 'yesterday'],
    ['2026-11-11', '10 days ago'],
    ['2026-10-17', '5 weeks ago'],
    ['2026-05-21', '6 months ago'],
    ['2023-11-21', '3 years ago']
  ])('%s was %s', (day, words) => expect(ago(day, '2026-11-21')).toBe(words));
});
