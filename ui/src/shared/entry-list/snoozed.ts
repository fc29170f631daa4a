// Snoozed questions: they do not come again for as long as the plan is open.
import { SvelteSet } from 'svelte/reactivity';
import type { Frame } from '../state';

const snoozed = new WeakMap<Frame, Map<string, SvelteSet<string>>>();

/** What was put off among questions of this sort, by a name for each. Taken once, where a component
 *  begins: a set made in the middle of drawing would not be watched. */
export function snoozedOf(frame: Frame, sort: string): SvelteSet<string> {
  const known = snoozed.get(frame) ?? new Map<string, SvelteSet<string>>();
  snoozed.set(frame, known);
  const names = known.get(sort) ?? new SvelteSet<string>();
  known.set(sort, names);
  return names;
}
