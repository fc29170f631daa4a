// Entries of every kind in words: for choosing what leaves, and for looking back.
import { describe, expect, it } from 'vitest';
import type { Body, Entry, Kind } from '../backend';
import { FakeProgram } from '../testing';
import { PlanState } from '../state';
import { entryOf, goalBody } from '../testing';
import { alongWithTitle, partsOf, partsToChoose, titleInWords } from '.';

const goal = entryOf(goalBody('Lead the team', { wanting: 'both', notes: 'Ask Ada.' }));
const ground = entryOf({ kind: 'bedrock', statement: 'Nobody should feel stupid.' });
const passion = entryOf({
  kind: 'passion',
  statement: 'Teaching tools',
  asked: 'free-saturday',
  noticed: 'The evening went by.',
  others: [
    { who: 'Ada', said: 'You glow.' },
    { who: '', said: 'You talk faster.' }
  ],
  value: 'Dignity',
  rests: ground.id
});
const strength = entryOf({
  kind: 'strength',
  statement: 'Clear words',
  evidence: [{ what: 'The release notes', on: '2026-03-03' }, { what: 'A talk' }],
  witnesses: [{ who: 'Tomas', said: 'I got it.' }]
});
const need = entryOf({ kind: 'need', statement: 'Onboarding', whose: 'company', notes: 'Slow.' });

const weighing: Body = {
  kind: 'weighing',
  among: ['influence', 'meaning', 'growth'],
  preferences: [
    { left: 'influence', right: 'meaning', pulls: 'right' },
    { left: 'growth', right: 'meaning', pulls: 'alike' }
  ],
  about: goal.id
};

const told = { 'heard-without-title': 'Yes.', 'decision-of-your-own': '' };

/** An entry of each further kind, and how many days ago an hour gave something. */
const others = {
  motives: entryOf({ kind: 'motives', mix: { meaning: 'It helps.', growth: '' }, told }),
  weighing: entryOf(weighing),
  'energy-note': entryOf({
    kind: 'energy-note',
    doing: 'A workshop',
    energy: 'gave',
    on: '2026-05-05',
    feeds: passion.id
  }),
  opportunity: entryOf({
    kind: 'opportunity',
    name: 'A guild',
    passions: [passion.id],
    strengths: [strength.id],
    needs: [need.id],
    setting: 'outside',
    firstStep: 'Ask Ruth',
    notes: ''
  }),
  'lottery-answer': entryOf({
    kind: 'lottery-answer',
    half: 'not-want',
    whose: 'The chair',
    why: 'Too far from the work',
    entails: 'Boards',
    confidence: 'guess',
    checks: [{ who: 'Ruth', on: '2026-06-06', right: 'The boards', otherwise: 'The freedom' }],
    ledTo: goal.id
  }),
  'turning-point': entryOf({
    kind: 'turning-point',
    choice: 'Leaving the lab',
    when: '2019',
    instead: 'A doctorate',
    why: '',
    rests: ground.id
  }),
  beginning: entryOf({ kind: 'beginning', mind: 'Restless', next: 'strength', goal: goal.id }),
  person: entryOf({
    kind: 'person',
    name: 'Ada',
    relationship: 'peer',
    role: 'Architect',
    notes: '',
    trust: ''
  }),
  profile: entryOf({ kind: 'profile', name: 'Robin', role: 'Engineer', organisation: '' })
};

async function planOf(entries: Entry[]): Promise<PlanState> {
  const plan = new PlanState(new FakeProgram({ entries }).backend);
  await plan.load();
  return plan;
}

const everything = [goal, ground, passion, strength, need, ...Object.values(others)];
const plan = await planOf(everything);
const says = (entry: Entry) =>
  Object.fromEntries(partsOf(entry, plan).map(({ part, words }) => [part, words]));

describe('everything an entry says', () => {
  it('is there for every kind', () => {
    const kinds = new Set<Kind>(everything.map((e) => e.body.kind));
    expect(kinds.size).toBe(14);
    for (const entry of everything) expect(partsOf(entry, plan).length).toBeGreaterThan(0);
  });

  it('says each part once', () => {
    for (const entry of everything) {
      const names = partsOf(entry, plan).map(({ part }) => part);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('tells of a passion how it was noticed, by whom, and what it rests on', () => {
    expect(says(passion)).toEqual({
      passion: 'Teaching tools',
      noticed: expect.stringMatching(/\?\nThe evening went by\.$/),
      others: 'Ada: You glow.\nYou talk faster.',
      value: 'Dignity',
      ground: 'Nobody should feel stupid.'
    });
  });

  it('tells with each answer which question it was, and nothing of those left open', () => {
    expect(says(others.motives)['told']).toMatch(/^Suppose [^\n]*\nYes\.$/);
  });

  it('tells of a strength when it showed and who saw it', () => {
    expect(says(strength)).toEqual({
      strength: 'Clear words',
      evidence: '3 March 2026: The release notes\nA talk',
      witnesses: 'Tomas: I got it.'
    });
  });

  it('tells of a weighing what was held side by side, pair by pair', () => {
    expect(says(others.weighing)).toEqual({
      about: 'Lead the team',
      among: 'Influence\nMeaning\nGrowth and mastery',
      preferences: 'Meaning over Influence\nGrowth and mastery and Meaning alike'
    });
  });

  it('tells of an opportunity what it brings together', () => {
    expect(says(others.opportunity)).toMatchObject({
      opportunity: 'A guild',
      passions: 'Teaching tools',
      strengths: 'Clear words',
      needs: 'Onboarding',
      'first-step': 'Ask Ruth'
    });
  });

  it('tells of a lottery answer which half it is and what those who know said', () => {
    expect(says(others['lottery-answer'])).toEqual({
      half: 'A job you would not want',
      job: 'The chair',
      reason: 'Too far from the work',
      entails: 'Boards\nA guess from afar',
      checks: 'Ruth, 6 June 2026, right: The boards\nRuth, 6 June 2026, otherwise: The freedom',
      'led-to': 'Lead the team'
    });
  });

  it('tells what an hour gave, and how far a guided start has come', () => {
    expect(says(others['energy-note'])).toEqual({
      doing: 'A workshop',
      energy: 'Gave energy',
      on: '5 May 2026',
      feeds: 'Teaching tools'
    });
    expect(says(others.beginning)).toMatchObject({ mind: 'Restless', next: 'A strength' });
  });

  it('keeps what is wanted and what is owed for looking back', () => {
    expect(says(goal)).toMatchObject({ wanting: 'Some of each' });
  });
});

describe('what can be chosen of an entry', () => {
  const choosable = (entry: Entry) => partsToChoose(entry, plan).map(({ part }) => part);

  it('is never its title, and never what is the person’s alone', () => {
    expect(choosable(goal)).toEqual(['state', 'notes']);
    expect(choosable(strength)).toEqual(['evidence', 'witnesses']);
    expect(choosable(others.beginning)).toEqual([]);
    expect(choosable(others['energy-note'])).toEqual([]);
    expect(choosable(others.person)).toEqual([]);
  });

  it('holds of a passion the hours that speak for it, the latest first', () => {
    const energy = partsToChoose(passion, plan).find(({ part }) => part === 'energy');
    expect(energy?.words).toBe('5 May 2026, A workshop: Gave energy');
  });

  it('names nothing that lies in the trash', async () => {
    const gone = { ...ground, trashed: '2026-11-21T09:00:00Z' };
    const after = await planOf([gone, others['turning-point']]);
    const parts = partsToChoose(others['turning-point'], after).map(({ part }) => part);
    expect(parts).toEqual(['when', 'instead']);
  });
});

describe('a title', () => {
  it('is the person’s where they gave one, and otherwise says what it is', () => {
    expect(titleInWords(goal, plan)).toEqual({ words: 'Lead the team', ours: false });
    expect(titleInWords(others.motives, plan)).toEqual({ words: 'What pulls you', ours: true });
    expect(titleInWords(others.weighing, plan).words).toMatch(/^Weighed on \d+ September 2026$/);
  });

  it('comes with what cannot be parted from it', () => {
    expect(alongWithTitle(others.motives, plan)).toBe('Meaning: It helps.\nGrowth and mastery');
    expect(alongWithTitle(need, plan)).toBe('The company');
    expect(alongWithTitle(others['lottery-answer'], plan)).toMatch(
      /^A job you would not want, \d+ /
    );
    expect(alongWithTitle(goal, plan)).toBe('');
  });
});
