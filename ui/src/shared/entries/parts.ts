// What an entry says, part by part and in words: for choosing what leaves, and for its history.
import { isKind, type Entry, type Goal, type Horizon, type Measure, type Part } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';

/** One thing an entry says, under the name of that part (`entries-part-…`). */
export type Said<Name extends string = string> = { part: Name; words: string };

/** The goal's parts besides its statement, in the order of its page; empty ones are left out. */
export function partsOfGoal(goal: Goal): Said<Part>[] {
  const { horizon, setting, importance } = goal;
  const all: Said<Part>[] = [
    { part: 'horizon', words: horizon ? horizonInWords(horizon) : '' },
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'state', words: say(`goals-state-${goal.state}`) },
    { part: 'motivations', words: motivationsInWords(goal) },
    { part: 'importance', words: importance ? importanceInWords(importance) : '' },
    { part: 'notes', words: goal.notes.trim() },
    { part: 'measures', words: lines(goal.measures.map(measureInWords)) }
  ];
  return all.filter((said) => said.words);
}

/** Everything an entry says, its main text first. */
export function partsOf(entry: Entry, plan: PlanState): Said[] {
  if (isKind(entry, 'goal'))
    return [{ part: 'statement', words: entry.body.statement }, ...partsOfGoal(entry.body)];
  if (isKind(entry, 'why')) return [{ part: 'answer', words: answerInWords(entry, plan) }];
  if (isKind(entry, 'bedrock')) return [{ part: 'bedrock', words: entry.body.statement }];
  if (isKind(entry, 'person')) return partsOfPerson(entry);
  return isKind(entry, 'profile') ? partsOfProfile(entry) : [];
}

function partsOfPerson(entry: Entry): Said[] {
  if (!isKind(entry, 'person')) return [];
  const { name, relationship, role, notes } = entry.body;
  return [
    { part: 'name', words: name },
    { part: 'relationship', words: say(`entries-relationship-${relationship}`) },
    { part: 'role', words: role },
    { part: 'notes', words: notes }
  ].filter((said) => said.words);
}

function partsOfProfile(entry: Entry): Said[] {
  if (!isKind(entry, 'profile')) return [];
  const { name, role, organisation } = entry.body;
  return [
    { part: 'name', words: name },
    { part: 'role', words: role },
    { part: 'organisation', words: organisation }
  ].filter((said) => said.words);
}

function answerInWords(entry: Entry, plan: PlanState): string {
  if (!isKind(entry, 'why')) return '';
  return plan.wordsOf(entry.body.answer) ?? say('entries-not-sure');
}

function horizonInWords(horizon: Horizon): string {
  if (horizon.when !== 'by') return say(`goals-horizon-${horizon.when}`);
  return say('goals-horizon-by-date', { date: dayInWords(horizon.date) });
}

function motivationsInWords({ motivations }: Goal): string {
  const pulls = Object.entries(motivations).map(([name, words]) => {
    const motivation = say(`goals-motivation-${name}`);
    return words ? say('entries-motivation-in-words', { motivation, words }) : motivation;
  });
  return lines(pulls);
}

function importanceInWords({ level, whyNotLower }: NonNullable<Goal['importance']>): string {
  return lines([say('entries-importance', { level }), whyNotLower.trim()]);
}

function measureInWords({ what, start, now, target }: Measure): string {
  const measure = way({ what, start, target });
  return now ? say('entries-measure-now', { measure, now }) : measure;
}

function way({ what, start, target }: Omit<Measure, 'now'>): string {
  if (start && target) return say('entries-measure-from-to', { what, start, target });
  if (target) return say('entries-measure-to', { what, target });
  return start ? say('entries-measure-from', { what, start }) : what;
}

const lines = (all: string[]) => all.filter(Boolean).join('\n');
