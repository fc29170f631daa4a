// Place of the side bar: what a feature folder exports.
import type { Component } from 'svelte';
import type { Entry } from '../backend';
import type { PlanState } from './plan.svelte';
import type { Route } from './router.svelte';

export type Place = {
  /** Its name in routes, such as `goals`. */
  id: string;
  /** The message that names it in the side bar and the window's title. */
  label: string;
  /** The message that names its group in the side bar; none stands at the top. */
  group?: string;
  /** `foot` stands at the bottom of the side bar; `nowhere` has a key instead. */
  at?: 'foot' | 'nowhere';
  /** The screen; it is given the route. */
  Screen: Component<{ route: Route }> | Component<Record<string, never>>;
  /** The number beside the name; none or 0 shows nothing. */
  count?: (plan: PlanState) => number;
  /** Where an entry of this place opens, for the palette and search; none for others' entries. */
  opens?: (entry: Entry, plan: PlanState) => Route | undefined;
};
