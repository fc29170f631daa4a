// Goal and why in words.
import type { BodyOf, EntryOf, Goal, Horizon, Measure } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { pullsInWords } from './motives';
import { lines, nonEmpty, type PartWords, type ChoosablePart } from './partWords';

/** The goal's parts besides its statement, in the order of its page; empty ones are left out. */
export function partsOfGoal(goal: Goal): ChoosablePart[] {
  const { horizon, setting, importance } = goal;
  return nonEmpty([
    { part: 'horizon', words: horizon ? horizonInWords(horizon) : '' },
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'state', words: say(`goals-state-${goal.state}`) },
    { part: 'motivations', words: pullsInWords(goal.motivations) },
    { part: 'importance', words: importance ? importanceInWords(importance) : '' },
    { part: 'notes', words: goal.notes.trim() },
    { part: 'measures', words: lines(goal.measures.map(measureInWords)) }
  ]);
}

/** All of a goal, with what is never handed over. */
export function allOfGoal(goal: BodyOf<'goal'>): PartWords[] {
  const wanting = goal.wanting ? say(`entries-wanting-${goal.wanting}`) : '';
  return [
    { part: 'statement', words: goal.statement },
    ...partsOfGoal(goal),
    ...nonEmpty([{ part: 'wanting', words: wanting }])
  ];
}

export function allOfWhy(why: EntryOf<'why'>, plan: PlanState): PartWords[] {
  return [{ part: 'answer', words: plan.wordsOf(why.body.answer) ?? say('entries-not-sure') }];
}

export function horizonInWords(horizon: Horizon): string {
  if (horizon.when !== 'by') return say(`goals-horizon-${horizon.when}`);
  return say('goals-horizon-by-date', { date: dayInWords(horizon.date) });
}

export function importanceInWords({ level, whyNotLower }: NonNullable<Goal['importance']>): string {
  return lines([say('entries-importance', { level }), whyNotLower.trim()]);
}

export function measureInWords({ what, start, now, target }: Measure): string {
  const measure = way({ what, start, target });
  return now ? say('entries-measure-now', { measure, now }) : measure;
}

function way({ what, start, target }: Omit<Measure, 'now'>): string {
  if (start && target) return say('entries-measure-from-to', { what, start, target });
  if (target) return say('entries-measure-to', { what, target });
  return start ? say('entries-measure-from', { what, start }) : what;
}
