// Part words: what an entry says, part by part, and how several things are said together.
import type { Part } from '../backend';
import { dayInWords, say } from '../text';

/** One thing an entry says, under the name of that part (`entries-part-…`). */
export type PartWords<Name extends string = string> = { part: Name; words: string };

/** What can be chosen of an entry besides what makes it what it is. */
export type ChoosablePart = PartWords<Part>;

/** One line for each thing. */
export const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

/** What happened, after its day where there is one. */
export function onDay(words: string, on: string | undefined): string {
  return on && words ? say('entries-on', { on: dayInWords(on), words }) : words;
}
