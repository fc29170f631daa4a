// Footing: what the goals stand on, in words.
import { describe, expect, it } from 'vitest';
import type { Footing } from '../backend';
import { entryOf, FakeProgram, goalBody } from '../testing';
import { PlanState } from '../state';
import { footingInWords, quoted } from './footing.svelte';

const NAMES = ['Lead', 'Teach', 'Write', 'Rest', 'Promotion to Staff'];
const entries = NAMES.map((name) => entryOf(goalBody(name)));
const ids = entries.map((entry) => entry.id);

/** The sentence for so many goals: the sizes of the shared grounds, and how many of the last rest on none. */
async function said(goals: number, shared: number[], none: number): Promise<string> {
  const plan = new PlanState(new FakeProgram({ entries }).backend);
  await plan.load();
  const all = ids.slice(0, goals);
  const footing: Footing = {
    goals: all,
    shared: shared.map((size, at) => ({ bedrock: `b${at}`, goals: all.slice(0, size) })),
    none: none ? all.slice(-none) : []
  };
  return footingInWords(footing, plan);
}

describe('what the goals stand on is said', () => {
  it.each([
    [0, [], 0, 'No goal is open at the moment. What was is still here.'],
    [1, [], 0, '“Lead” rests on bedrock.'],
    [1, [], 1, '“Lead” does not rest on bedrock yet.'],
    [2, [], 2, 'Neither of your two goals rests on bedrock yet.'],
    [5, [], 5, 'None of your five goals rests on bedrock yet.'],
    [2, [2], 0, 'Both goals rest on the same ground.'],
    [4, [4], 0, 'All four goals rest on the same ground.'],
    [
      5,
      [4],
      1,
      'Four of five goals rest on the same ground. “Promotion to Staff” is not there yet.'
    ],
    [4, [2], 2, 'Two of four goals rest on the same ground. “Write” and “Rest” are not there yet.'],
    [
      5,
      [2],
      3,
      'Two of five goals rest on the same ground. “Write”, “Rest” and one more are not there yet.'
    ],
    [5, [3, 2], 0, 'Three of five goals rest on the same ground. One other ground is shared too.'],
    [5, [5, 3, 2], 0, 'All five goals rest on the same ground. Two other grounds are shared too.'],
    [2, [], 0, 'Both goals rest on bedrock, each on its own.'],
    [3, [], 2, 'One of three goals rests on bedrock. “Teach” and “Write” are not there yet.'],
    [3, [], 1, 'Two of three goals rest on bedrock, each on its own. “Write” is not there yet.']
  ] as [number, number[], number, string][])('%i goals, shared %j, %i on none', async (...row) => {
    const [goals, shared, none, words] = row;
    expect(await said(goals, shared, none)).toBe(words);
  });

  it('quotes a statement without its full stop, and a long one only in part', () => {
    expect(quoted('I want to lead.')).toBe('I want to lead');
    expect(quoted('so '.repeat(40))).toBe(`${'so '.repeat(20).trim()}…`);
  });
});
