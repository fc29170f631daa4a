// Snoozed questions: they do not come again for as long as the plan is open.
import { SvelteSet } from 'svelte/reactivity';
import { perFrame, type Frame } from '../state';

const all = perFrame(() => new Map<string, SvelteSet<string>>());

/** What was put off among questions of this sort, by a name for each. Taken once, where a component
 *  begins: a set made in the middle of drawing would not be watched. */
export function snoozedOf(frame: Frame, sort: string): SvelteSet<string> {
  const names = all(frame).get(sort) ?? new SvelteSet<string>();
  all(frame).set(sort, names);
  return names;
}
