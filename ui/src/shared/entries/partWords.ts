// Part words: what an entry says, part by part, and how several things are said together.
import type { Entry, EntryId, Kind, Part } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';

/** One thing an entry says, under the name of that part (`entries-part-…`). */
export type PartWords<Name extends string = string> = { part: Name; words: string };

/** What can be chosen of an entry besides what makes it what it is. */
export type ChoosablePart = PartWords<Part>;

/** Without what says nothing. */
export function nonEmpty<Name extends string>(all: readonly PartWords<Name>[]): PartWords<Name>[] {
  return all.filter((said) => said.words.trim());
}

/** One line for each thing. */
export const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

/** What happened, after its day where there is one. */
export function onDay(words: string, on: string | undefined): string {
  return on && words ? say('entries-on', { on: dayInWords(on), words }) : words;
}

/** The words of a living entry that another one names. */
export function wordsOfTie(plan: PlanState, kind: Kind, id: EntryId | undefined): string {
  const entry: Entry | undefined = plan.living(kind, id);
  return entry ? plan.titleOf(entry) : '';
}

/** The words of each living entry that another one names. */
export function wordsOfTies(plan: PlanState, kind: Kind, ids: readonly EntryId[]): string {
  return lines(ids.map((id) => wordsOfTie(plan, kind, id)));
}
