// Sweet spot, what may meet in a sweet spot: strengths, needs, and the opportunities between, in
// words.
import type { BodyOf, Opportunity, Strength } from '../backend';
import type { PlanState } from '../state';
import { say } from '../text';
import { witnessesInWords } from './passion';
import {
  lines,
  onDay,
  nonEmpty,
  wordsOfTies,
  type PartWords,
  type ChoosablePart
} from './partWords';

/** A strength's parts besides its statement; empty ones are left out. */
export function partsOfStrength({ evidence, witnesses }: Strength): ChoosablePart[] {
  return nonEmpty([
    { part: 'evidence', words: lines(evidence.map(({ what, on }) => onDay(what, on))) },
    { part: 'witnesses', words: witnessesInWords(witnesses) }
  ]);
}

export function allOfStrength(strength: BodyOf<'strength'>): PartWords[] {
  const { statement, asked } = strength;
  const question = asked ? say(`strengths-question-${asked}`) : '';
  return [
    { part: 'strength', words: statement },
    ...nonEmpty([{ part: 'asked', words: question }]),
    ...partsOfStrength(strength)
  ];
}

export function partsOfNeed({ notes }: BodyOf<'need'>): ChoosablePart[] {
  return nonEmpty([{ part: 'notes', words: notes }]);
}

export function allOfNeed(need: BodyOf<'need'>): PartWords[] {
  return [
    { part: 'need', words: need.statement },
    { part: 'whose', words: say(`entries-whose-${need.whose}`) },
    ...partsOfNeed(need)
  ];
}

/** An opportunity's parts besides its name; what it brings together is chosen by itself. */
export function partsOfOpportunity({ setting, firstStep, notes }: Opportunity): ChoosablePart[] {
  return nonEmpty([
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'first-step', words: firstStep },
    { part: 'notes', words: notes }
  ]);
}

export function allOfOpportunity(opportunity: BodyOf<'opportunity'>, plan: PlanState): PartWords[] {
  const { name, passions, strengths, needs } = opportunity;
  return nonEmpty<string>([
    { part: 'opportunity', words: name },
    { part: 'passions', words: wordsOfTies(plan, 'passion', passions) },
    { part: 'strengths', words: wordsOfTies(plan, 'strength', strengths) },
    { part: 'needs', words: wordsOfTies(plan, 'need', needs) },
    ...partsOfOpportunity(opportunity)
  ]);
}
