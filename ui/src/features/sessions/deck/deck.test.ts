// Deck: every question has its words, and what is on the screen finds a situation.
import { describe, expect, it } from 'vitest';
import type { Item, Motivation } from '$shared/backend';
import { itemOf, pullsOf } from '$shared/testing';
import { DeckState } from './DeckState.svelte';
import { countOf, fitting, questionInWords, SITUATIONS } from './deck';

const goal = (...motivations: Motivation[]): Item =>
  itemOf('goal', 'Lead', {
    motivations: pullsOf(Object.fromEntries(motivations.map((one) => [one, ''])))
  });

const strength = itemOf('strength', 'Plain words');

describe('the deck', () => {
  it('has about forty questions, none of them twice', () => {
    const all = SITUATIONS.flatMap((situation) =>
      Array.from({ length: countOf(situation) }, (_, at) => questionInWords(situation, at))
    );
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all).size).toBe(all.length);
  });

  it('begins over when all of a situation were asked', () => {
    const deck = new DeckState(() => undefined);
    const first = deck.question;
    for (let asked = 0; asked < countOf('start'); asked += 1) deck.another();
    expect(deck.question).toBe(first);
  });

  it.each([
    ['nothing', undefined, 'start'],
    ['a goal', goal('meaning'), 'underneath'],
    ['a goal that authority pulls', goal('authority'), 'pull'],
    ['a strength', strength, 'works']
  ] as const)('fits %s', (_, item, situation) => expect(fitting(item)).toBe(situation));

  it('stays with what was picked, whatever comes', () => {
    let item: Item | undefined = goal('influence');
    const deck = new DeckState(() => item);
    deck.situation = 'tired';
    item = strength;
    expect(deck.situation).toBe('tired');
  });
});
