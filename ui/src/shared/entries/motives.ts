// Motivations: what pulls, and what came of holding pulls side by side, in words.
import type { BodyOf, Motivation, Motives, Preference } from '../backend';
import type { PlanState } from '../state';
import { say } from '../text';
import { lines, nonEmpty, wordsOfTie, type PartWords, type ChoosablePart } from './partWords';

/** Motivations, each with the person's own words where there are some. */
export function pullsInWords(mix: Motives['mix']): string {
  const pulls = Object.entries(mix).map(([name, words]) => {
    const motivation = say(`goals-motivation-${name}`);
    return words ? say('entries-motivation-in-words', { motivation, words }) : motivation;
  });
  return lines(pulls);
}

export const motivationInWords = (motivation: Motivation): string =>
  say(`goals-motivation-${motivation}`);

/** What goes along with the mix only when chosen. */
export function partsOfMotives({ told }: Motives): ChoosablePart[] {
  return nonEmpty([{ part: 'told', words: lines(Object.entries(told).map(answered)) }]);
}

export function allOfMotives(motives: BodyOf<'motives'>): PartWords[] {
  const mix = { part: 'motivations', words: pullsInWords(motives.mix) };
  return [...nonEmpty([mix]), ...partsOfMotives(motives)];
}

/** How a weighing went, pair by pair. What it came to is the program's to say. */
export function allOfWeighing(weighing: BodyOf<'weighing'>, plan: PlanState): PartWords[] {
  const among = weighing.among.map(motivationInWords);
  return nonEmpty([
    { part: 'about', words: wordsOfTie(plan, 'goal', weighing.about) },
    { part: 'among', words: lines(among) },
    { part: 'preferences', words: lines(weighing.preferences.map(preferred)) }
  ]);
}

function answered([question, answer]: [string, string | undefined]): string {
  if (!answer?.trim()) return '';
  return lines([say(`motivations-telling-${question}`), answer]);
}

function preferred({ left, right, pulls }: Preference): string {
  const [one, other] = pulls === 'right' ? [right, left] : [left, right];
  const words = { one: motivationInWords(one), other: motivationInWords(other) };
  return say(pulls === 'alike' ? 'entries-alike' : 'entries-preferred', words);
}
