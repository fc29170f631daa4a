// Outcome lines: what leaves and stays, in words and by kind.
import { expect, it } from 'vitest';
import type { Leaving, Staying, StayReason } from '$shared/backend';
import { PlanState } from '$shared/state';
import { entryOf, FakeProgram } from '$shared/testing';
import { byKind, countLeaving, isChosen, leavingLine, stayingLine } from './outcomeLines';

const ada = entryOf({
  kind: 'person',
  name: 'Ada',
  relationship: 'peer',
  role: '',
  notes: '',
  trust: ''
});
const motives = entryOf({ kind: 'motives', mix: {}, told: {} });
const plan = new PlanState(new FakeProgram({ entries: [ada, motives] }).backend);
await plan.load();

const leaving = (kind: Leaving['kind'], title: string, whys = 0, whysInAll = 0): Leaving => ({
  id: title || motives.id,
  kind,
  title,
  whys,
  whysInAll
});
const staying = (reason: StayReason): Staying => ({ id: 'x', kind: 'goal', title: 'Sail', reason });

it('stands by kind, each in the program’s order', () => {
  const all = [leaving('strength', 'Calm'), leaving('goal', 'Teach'), leaving('goal', 'Sail')];
  const grouped = byKind(all).map(({ kind, all }) => [kind, all.map((each) => each.title)]);
  expect(grouped).toEqual([
    ['goal', ['Teach', 'Sail']],
    ['strength', ['Calm']]
  ]);
});

it('counts the whys that go along', () => {
  expect(countLeaving([leaving('goal', 'Teach', 2, 4), leaving('need', 'Calm')])).toBe(4);
});

it('says of a goal how many of its whys leave', () => {
  expect(leavingLine(leaving('goal', 'Teach', 2, 4), plan).mark).toBe('2 of 4 whys');
  expect(leavingLine(leaving('goal', 'Teach'), plan).mark).toBe('');
});

it('finds words for what has none of its own', () => {
  expect(leavingLine(leaving('motives', ''), plan).title).toBe('What pulls you');
});

it('says why something stays, and for whom it is meant', () => {
  const mark = (reason: StayReason, to = '') => stayingLine(staying(reason), plan, to).mark;
  expect(mark({ because: 'only-me' })).toBe('only me');
  expect(mark({ because: 'for-others', people: [ada.id] })).toBe('Ada only');
  expect(mark({ because: 'for-others', people: [ada.id] }, ada.id)).toBe('not chosen');
});

it('knows what was chosen and stays all the same', () => {
  expect(isChosen(staying({ because: 'needs-its-goal' }))).toBe(true);
  expect(isChosen(staying({ because: 'not-answered' }))).toBe(true);
  expect(isChosen(staying({ because: 'only-me' }))).toBe(false);
});
