// Questions that were put off: they do not come again for as long as the plan is open.
import { SvelteSet } from 'svelte/reactivity';
import type { Frame } from '../state';

const putOffs = new WeakMap<Frame, Map<string, SvelteSet<string>>>();

/** What was put off among questions of this sort, by a name for each. Taken once, where a component
 *  begins: a set made in the middle of drawing would not be watched. */
export function putOffsOf(frame: Frame, sort: string): SvelteSet<string> {
  const known = putOffs.get(frame) ?? new Map<string, SvelteSet<string>>();
  putOffs.set(frame, known);
  const names = known.get(sort) ?? new SvelteSet<string>();
  known.set(sort, names);
  return names;
}
