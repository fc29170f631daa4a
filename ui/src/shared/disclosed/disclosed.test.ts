// Disclosure: what was handed over, as the other reads it.
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { GivenField, List, WhyItem } from '$shared/backend';
import { expectNoBarriers, itemOf, pullsOf } from '$shared/testing';
import { ItemWords, kindOfItem, partsOfItem, piecesOf, titleOfItem } from '.';

const words = (said: string, ...below: WhyItem[]): WhyItem => ({
  asked: null,
  said: { is: 'words', words: said },
  below
});
const rests: WhyItem = { asked: null, said: { is: 'rests', on: 0 }, below: [] };
const grounds = [{ statement: 'I love making hard things simple.' }];

const goal = (given: Parameters<typeof itemOf>[2] = {}) => itemOf('goal', 'Lead the team.', given);

const chosen = (list: List, name: string): GivenField => ({
  is: 'choice',
  one: { list, name, day: null }
});

const lottery = itemOf('lottery-answer', 'Ruth’s', {
  half: chosen('half', 'want'),
  on: { is: 'day', day: '2026-05-01' },
  reason: { is: 'text', words: 'The days' }
});

describe('what was handed over', () => {
  it('is numbered in reading order, the deeper before the next', () => {
    const whys = [words('I’d choose', words('Nobody uses it')), rests];
    const pieces = piecesOf({ items: [goal({ whys: { is: 'whys', whys } }), lottery] });
    const said = pieces.map(({ why, item }) =>
      why?.said.is === 'words' ? why.said.words : (why?.said.is ?? item.kind)
    );
    expect(said).toEqual(['goal', 'I’d choose', 'Nobody uses it', 'rests', 'lottery-answer']);
    expect(pieces.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  });

  it('says what it is, in the person’s words, and the parts that were chosen', () => {
    expect(kindOfItem(lottery)).toBe('A job you would want');
    expect(titleOfItem(lottery)).toBe('Ruth’s');
    expect(partsOfItem(lottery, { grounds })).toEqual([{ part: 'reason', words: 'The days' }]);
    const motivations = pullsOf({ influence: 'Choosing' });
    const state = chosen('goal-state', 'active');
    expect(partsOfItem(goal({ motivations, state }), { grounds })).toEqual([
      { part: 'state', words: 'Active' },
      { part: 'motivations', words: 'Influence: Choosing' }
    ]);
  });

  it('is drawn with its whys down to bedrock, without barriers', async () => {
    const item = goal({ whys: { is: 'whys', whys: [words('I’d choose', rests)] } });
    render(ItemWords, { item, of: { grounds }, above: 'A goal to talk about' });
    screen.getByRole('heading', { name: 'Lead the team.' });
    screen.getByText('A goal to talk about');
    screen.getByText('I love making hard things simple.');
    await expectNoBarriers();
  });
});
