// Entry list: the entries of one kind as a list that a person orders as they like.
import type { EntryId, EntryOf, Kind, Place } from '../backend';
import type { Frame, Route } from '../state';
import { say } from '../text';
import type { Spot } from './RowDrag.svelte';

export type EntryListOf<K extends Kind> = {
  kind: K;
  /** The place the entries open in. */
  place: string;
  /** Those of the kind that stand here; all where nothing is said. */
  only?: (entry: EntryOf<K>) => boolean;
};

export class EntryListState<K extends Kind> {
  readonly kind: K;
  readonly place: string;
  readonly #only: (entry: EntryOf<K>) => boolean;
  readonly #frame: Frame;
  /** What just happened, for screen readers. */
  said = $state('');

  constructor(frame: Frame, { kind, place, only = () => true }: EntryListOf<K>) {
    this.#frame = frame;
    this.kind = kind;
    this.place = place;
    this.#only = only;
  }

  /** What stands here, in the person's order. */
  get entries(): readonly EntryOf<K>[] {
    return this.#frame.plan.all(this.kind).filter((entry) => this.#only(entry));
  }

  /** Where an entry has its page. */
  routeOf(entry: EntryOf<K>): Route {
    return { place: this.place, entry: entry.id };
  }

  titleOf(entry: EntryOf<K>): string {
    return this.#frame.plan.titleOf(entry as never);
  }

  /** Whether there is a neighbour on that side. */
  canMove(entry: EntryOf<K>, step: -1 | 1): boolean {
    return this.#neighbour(entry, step) !== undefined;
  }

  /** One place up or down. */
  async move(entry: EntryOf<K>, step: -1 | 1): Promise<void> {
    const neighbour = this.#neighbour(entry, step);
    if (neighbour)
      await this.put(entry.id, { beside: neighbour.id, edge: step < 0 ? 'before' : 'after' });
  }

  /** Puts an entry beside another; one that stands elsewhere stays there. */
  async put(id: EntryId, { beside, edge }: Spot): Promise<void> {
    const both = [id, beside].every((one) => this.#at(one) >= 0);
    if (!both || id === beside) return;
    const place: Place = { at: edge, id: beside };
    if (await this.#frame.plan.move(id, place)) this.#sayWhere(id);
  }

  /** Puts an entry in the trash, with the way back. */
  async trash(entry: EntryOf<K>): Promise<boolean> {
    await this.#frame.drafts.flush();
    const words = say('shelf-trashed', { entry: this.titleOf(entry) });
    const trashed = await this.#frame.plan.trashEntry(entry.id);
    if (trashed) this.#frame.sayWithUndo(words);
    return trashed;
  }

  #sayWhere(id: EntryId): void {
    const at = this.#at(id);
    const entry = this.entries[at];
    if (!entry) return;
    const count = this.entries.length;
    this.said = say('shelf-moved', { entry: this.titleOf(entry), place: at + 1, count });
  }

  #neighbour(entry: EntryOf<K>, step: -1 | 1): EntryOf<K> | undefined {
    return this.entries[this.#at(entry.id) + step];
  }

  #at(id: EntryId): number {
    return this.entries.findIndex((entry) => entry.id === id);
  }
}
