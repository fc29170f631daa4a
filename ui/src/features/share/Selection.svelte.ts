// Selection: what the person chose for one recipient. Empty until they choose; nothing is ever
// chosen along with something else, except where they ask for all of it.
import type { Choice, EntryId, Part } from '$shared/backend';

type Chosen = ReadonlyMap<EntryId, ReadonlySet<Part>>;

/** Something that is chosen whole: an entry, the parts of it, and what hangs under it. */
export type Whole = { id: EntryId; parts: readonly Part[]; under: readonly EntryId[] };

export class Selection {
  #chosen: Chosen = $state.raw(new Map());

  readonly empty = $derived(this.#chosen.size === 0);

  has(id: EntryId): boolean {
    return this.#chosen.has(id);
  }

  hasPart(id: EntryId, part: Part): boolean {
    return this.#chosen.get(id)?.has(part) ?? false;
  }

  /** How many of these are chosen. */
  count(ids: readonly EntryId[]): number {
    return ids.filter((id) => this.has(id)).length;
  }

  /** How many parts of an entry are chosen. */
  partsOf(id: EntryId): number {
    return this.#chosen.get(id)?.size ?? 0;
  }

  /** Chooses an entry by its one main text; its parts stay behind. */
  choose(id: EntryId): void {
    if (!this.has(id)) this.#with(id, new Set());
  }

  /** Takes entries out with everything of them and under them. */
  leave(all: readonly Pick<Whole, 'id' | 'under'>[]): void {
    const out = new Set(all.flatMap(({ id, under }) => [id, ...under]));
    this.#chosen = new Map([...this.#chosen].filter(([each]) => !out.has(each)));
  }

  /** Chooses or leaves one part of an entry that is chosen. */
  setPart(id: EntryId, part: Part, chosen: boolean): void {
    const parts = this.#chosen.get(id);
    if (!parts) return;
    const others = [...parts].filter((p) => p !== part);
    this.#with(id, new Set(chosen ? [...others, part] : others));
  }

  /** Chooses entries with everything of them and under them. */
  chooseAll(all: readonly Whole[]): void {
    const chosen = new Map(this.#chosen);
    for (const { id, parts, under } of all) {
      chosen.set(id, new Set(parts));
      for (const each of under) if (!chosen.has(each)) chosen.set(each, new Set());
    }
    this.#chosen = chosen;
  }

  clear(): void {
    this.#chosen = new Map();
  }

  /** As the program is told. */
  get entries(): Choice['entries'] {
    return Object.fromEntries([...this.#chosen].map(([id, parts]) => [id, [...parts].sort()]));
  }

  #with(id: EntryId, parts: ReadonlySet<Part>): void {
    this.#chosen = new Map(this.#chosen).set(id, parts);
  }
}
