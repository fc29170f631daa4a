// Column, the one column of layers that the picture shows: a branch is chosen wherever there are
// several.
import type { EntryId } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { SvelteMap } from 'svelte/reactivity';
import { wayToGoOn } from '../ground/depth';
import { column, waysDown, type WhyEntry } from '../ground/whyTree';

export class Column {
  readonly goal: EntryId;
  readonly #plan: PlanState;
  readonly #chosen = new SvelteMap<EntryId, EntryId>();

  /** Begins on the way on which there is most to do, or on the one with the given layer. */
  constructor(plan: PlanState, goal: EntryId, layer?: EntryId) {
    this.#plan = plan;
    this.goal = goal;
    for (const why of wayToGoOn(plan, goal)) this.choose(why);
    this.#chooseUpFrom(layer);
  }

  /** All layers of the chosen way, from the top. */
  readonly layers: WhyEntry[] = $derived.by(() => column(this.#plan, this.goal, this.#chosen));

  /** Where the chosen way ends. */
  readonly end: WhyEntry | undefined = $derived(this.layers.at(-1));

  /** The branches under an entry. */
  waysUnder(id: EntryId): WhyEntry[] {
    return waysDown(this.#plan, id);
  }

  /** How deep an entry lies: 0 for the goal. */
  depthOf(id: EntryId): number {
    const why = this.#plan.find('why', id);
    return why ? this.depthOf(why.body.under) + 1 : 0;
  }

  /** The layers down to an entry; none for the goal. */
  downTo(id: EntryId): WhyEntry[] {
    return this.layers.slice(0, this.layers.findIndex((layer) => layer.id === id) + 1);
  }

  /** Shows this branch from now on. */
  choose(why: WhyEntry): void {
    this.#chosen.set(why.body.under, why.id);
  }

  #chooseUpFrom(layer: EntryId | undefined): void {
    const why = this.#plan.find('why', layer);
    if (!why || why.trashed) return;
    this.choose(why);
    this.#chooseUpFrom(why.body.under);
  }
}
