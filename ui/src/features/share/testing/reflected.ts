// Plan with something of every kind that can be handed over, for tests of this place.
import type { Body, Entry } from '$shared/backend';
import { entryOf, goalBody } from '$shared/testing';

export const SIMPLE = 'Making hard things simple';
export const GUILD = 'Start a design guild';
export const HEAD = 'The head of design';

/** What a person found out about themselves, with a goal, a ground and a manager. */
export function reflected(): Entry[] {
  const goal = entryOf(goalBody('Lead the platform team'));
  const ground = entryOf({ kind: 'bedrock', statement: 'Nobody should feel stupid.' });
  const passion = entryOf({
    kind: 'passion',
    statement: 'Teaching tools to people',
    asked: 'lost-track-of-time',
    noticed: 'The evening went by.',
    others: [{ who: 'Ada', said: 'You glow.' }],
    value: 'Dignity',
    rests: ground.id
  });
  const strength = entryOf({
    kind: 'strength',
    statement: SIMPLE,
    evidence: [{ what: 'The release notes', on: '2026-03-03' }],
    witnesses: [{ who: 'Tomas', said: 'I understood it at once.' }]
  });
  const need = entryOf({
    kind: 'need',
    statement: 'Clear onboarding',
    whose: 'team',
    notes: 'Half of them leave.'
  });
  const opportunity = entryOf({
    kind: 'opportunity',
    name: GUILD,
    passions: [passion.id],
    strengths: [strength.id],
    needs: [need.id],
    setting: 'elsewhere-here',
    firstStep: 'Ask Ruth for lunch',
    notes: ''
  });
  const bodies: Body[] = [
    { kind: 'person', name: 'My manager', relationship: 'manager', role: '', notes: '', trust: '' },
    { kind: 'motives', mix: { meaning: 'It helps.' }, told: { 'heard-without-title': 'Yes.' } },
    {
      kind: 'weighing',
      among: ['influence', 'growth', 'meaning'],
      preferences: [{ left: 'influence', right: 'meaning', pulls: 'right' }]
    },
    {
      kind: 'energy-note',
      doing: 'A workshop',
      energy: 'gave',
      on: '2026-05-05',
      feeds: passion.id
    },
    {
      kind: 'lottery-answer',
      half: 'want',
      whose: HEAD,
      why: 'She decides what gets simple.',
      entails: 'Many meetings',
      confidence: 'guess',
      checks: [{ who: 'Ruth', right: 'The meetings', otherwise: 'The freedom' }],
      ledTo: goal.id
    },
    {
      kind: 'turning-point',
      choice: 'Leaving the lab',
      when: '2019',
      instead: 'A doctorate',
      why: 'Too slow',
      rests: ground.id
    }
  ];
  return [goal, ground, passion, strength, need, opportunity, ...bodies.map((b) => entryOf(b))];
}
