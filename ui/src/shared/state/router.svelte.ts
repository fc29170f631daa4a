// Router: where the person is, with back and forward. Kept in memory only: no address, no trace.
import type { EntryId } from '../backend';

/** A place of the side bar, perhaps one entry there, perhaps one view of it. */
export type Route = { place: string; entry?: EntryId; view?: string };

const FARTHEST = 100;

export class Router {
  #been: Route[] = $state.raw([]);
  #at = $state(0);

  constructor(start: Route) {
    this.#been = [start];
  }

  /** Where the person has been, the first first, up to where they are. */
  get been(): readonly Route[] {
    return this.#been.slice(0, this.#at + 1);
  }

  readonly here: Route = $derived(this.#been[this.#at] as Route);
  readonly canGoBack = $derived(this.#at > 0);
  readonly canGoForward = $derived(this.#at < this.#been.length - 1);

  /** Goes there. Where the person already is, nothing happens. */
  go(route: Route): void {
    if (same(route, this.here)) return;
    this.#been = [...this.#been.slice(0, this.#at + 1), route].slice(-FARTHEST);
    this.#at = this.#been.length - 1;
  }

  back(): void {
    if (this.canGoBack) this.#at -= 1;
  }

  forward(): void {
    if (this.canGoForward) this.#at += 1;
  }

  /** Forgets the way here, when the vault locks. */
  reset(start: Route): void {
    this.#been = [start];
    this.#at = 0;
  }
}

function same(a: Route, b: Route): boolean {
  return a.place === b.place && a.entry === b.entry && a.view === b.view;
}
