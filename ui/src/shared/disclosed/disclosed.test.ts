// Disclosure: what was handed over, as the other reads it.
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { GoalItem, Item, WhyItem } from '$shared/backend';
import { expectNoBarriers } from '$shared/testing';
import { ItemWords, kindOfItem, partsOfItem, piecesOf, titleOfItem } from '.';

const words = (said: string, ...below: WhyItem[]): WhyItem => ({
  asked: null,
  said: { is: 'words', words: said },
  below
});
const rests: WhyItem = { asked: null, said: { is: 'rests', on: 0 }, below: [] };
const grounds = [{ statement: 'I love making hard things simple.' }];

function goal(more: Partial<GoalItem> = {}): Item {
  const open = { horizon: null, setting: null, state: null, importance: null, measures: [] };
  const blank = { ...open, motivations: [], notes: '', whys: [] };
  return { kind: 'goal', statement: 'Lead the team.', ...blank, ...more };
}

const lottery: Item = {
  kind: 'lottery-answer',
  half: 'want',
  whose: 'Ruth’s',
  on: '2026-05-01',
  why: 'The days',
  entails: '',
  confidence: null,
  checks: [],
  ledTo: ''
};

describe('what was handed over', () => {
  it('is numbered in reading order, the deeper before the next', () => {
    const whys = [words('I’d choose', words('Nobody uses it')), rests];
    const pieces = piecesOf({ items: [goal({ whys }), lottery] });
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
    const pulls = [{ motivation: 'influence' as const, words: 'Choosing' }];
    expect(partsOfItem(goal({ motivations: pulls, state: 'active' }), { grounds })).toEqual([
      { part: 'state', words: 'Active' },
      { part: 'motivations', words: 'Influence: Choosing' }
    ]);
  });

  it('is drawn with its whys down to bedrock, without barriers', async () => {
    const item = goal({ whys: [words('I’d choose', rests)] });
    render(ItemWords, { item, of: { grounds }, above: 'A goal to talk about' });
    screen.getByRole('heading', { name: 'Lead the team.' });
    screen.getByText('A goal to talk about');
    screen.getByText('I love making hard things simple.');
    await expectNoBarriers();
  });
});
