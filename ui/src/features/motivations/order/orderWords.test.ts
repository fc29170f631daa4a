// Order in words: what a sort comes to, in sentences.
import { describe, expect, it } from 'vitest';
import type { Motivation, Ranked } from '$shared/backend';
import { orderInWords, placeInWords } from './orderWords';

const at = (motivation: Motivation, first: number, last = first): Ranked => ({
  motivation,
  first,
  last
});

describe('an order in words', () => {
  it.each<[string, Ranked[], string[]]>([
    [
      'says what pulls most where that is sure',
      [at('meaning', 1), at('growth', 2), at('influence', 3)],
      ['Meaning pulls most.', 'Each has its place.']
    ],
    [
      'says what could change places',
      [at('meaning', 1), at('growth', 2, 3), at('influence', 2, 3), at('authority', 4)],
      ['Meaning pulls most.', 'Growth and mastery and Influence could change places.']
    ],
    [
      'says what lies close together',
      [at('meaning', 1, 2), at('growth', 1, 3), at('influence', 2, 3), at('authority', 4)],
      ['Meaning, Growth and mastery and Influence lie close together and could change places.']
    ],
    [
      'says when everything lies close together',
      [at('meaning', 1, 3), at('growth', 1, 3), at('influence', 1, 3)],
      ['All of them lie close together. That is a finding too.']
    ],
    [
      'says so of two as well',
      [at('meaning', 1, 2), at('growth', 1, 2)],
      ['Meaning and Growth and mastery could change places.']
    ]
  ])('%s', (_, order, sentences) => expect(orderInWords(order)).toEqual(sentences));

  it('names one place or several', () => {
    expect(placeInWords(at('meaning', 2))).toBe('place 2');
    expect(placeInWords(at('meaning', 2, 4))).toBe('places 2 to 4');
  });
});
