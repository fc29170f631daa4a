// Audience setting, who may see some entries, as it is being set: what is not touched stays as it
// is for each.
import type { Edit, Entry, EntryId, Topic } from '../backend';
import { audienceOf, peopleIn } from './audience';

/** For how many of the entries something holds. */
export type Held = 'all' | 'some' | 'none';

export class AudienceSetting {
  readonly #entries: () => readonly Entry[];
  #people: ReadonlyMap<EntryId, boolean> = $state.raw(new Map());
  #topics: ReadonlyMap<Topic, boolean> = $state.raw(new Map());

  /** `entries` may change while it is being set, as whys are taken in or left out. */
  constructor(entries: () => readonly Entry[]) {
    this.#entries = entries;
  }

  get entries(): readonly Entry[] {
    return this.#entries();
  }

  /** True when nobody else would see any of them. */
  readonly onlyMe = $derived.by(() => this.entries.every((e) => this.#peopleOf(e).length === 0));

  /** What it comes to. */
  readonly edits: readonly Edit[] = $derived.by(() =>
    this.entries.flatMap((e) => this.#editsOf(e))
  );

  /** For how many of the entries someone would be in the audience. */
  person(id: EntryId): Held {
    return this.#held((entry) => this.#peopleOf(entry).includes(id));
  }

  letSee(id: EntryId, may: boolean): void {
    this.#people = new Map(this.#people).set(id, may);
  }

  /** Nobody else, whoever it was. */
  keepToMyself(): void {
    const all = this.entries.flatMap(({ audience }) => peopleIn(audience));
    this.#people = new Map([...all, ...this.#people.keys()].map((id) => [id, false]));
  }

  topic(topic: Topic): Held {
    return this.#held((entry) => this.#topicsOf(entry).includes(topic));
  }

  mark(topic: Topic, touches: boolean): void {
    this.#topics = new Map(this.#topics).set(topic, touches);
  }

  #held(holds: (entry: Entry) => boolean): Held {
    const count = this.entries.filter(holds).length;
    if (count === 0) return 'none';
    return count === this.entries.length ? 'all' : 'some';
  }

  #peopleOf({ audience }: Entry): EntryId[] {
    return changed(peopleIn(audience), this.#people);
  }

  #topicsOf({ topics }: Entry): Topic[] {
    return changed(topics ?? [], this.#topics);
  }

  #editsOf(entry: Entry): Edit[] {
    const [people, topics] = [this.#peopleOf(entry), this.#topicsOf(entry)];
    const edits: Edit[] = [];
    if (!same(people, peopleIn(entry.audience)))
      edits.push({ do: 'show', id: entry.id, audience: audienceOf(people) });
    if (!same(topics, entry.topics ?? [])) edits.push({ do: 'mark', id: entry.id, topics });
    return edits;
  }
}

/** Those that were there and were not taken out, and those that were put in. */
function changed<T>(before: readonly T[], wanted: ReadonlyMap<T, boolean>): T[] {
  const kept = before.filter((each) => wanted.get(each) !== false);
  const added = [...wanted].flatMap(([each, so]) => (so && !kept.includes(each) ? [each] : []));
  return [...kept, ...added];
}

const same = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((each) => b.includes(each));
