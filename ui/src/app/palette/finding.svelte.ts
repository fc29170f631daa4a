// Go anywhere, do anything, find anything: what is typed, what it could mean, and which one is
// taken.
import type { Entry, EntryId, Found } from '$shared/backend';
import type { Frame, Place } from '$shared/state';
import { say } from '$shared/text';
import { opens, places } from '../places';
import { isMeant } from './matching';

/** One thing that can be taken. */
export type Item = {
  id: string;
  label: string;
  detail?: string;
  keys?: string;
  voice?: boolean;
  act: () => void;
};
export type Group = { label: string; items: Item[] };

/** Something that can be done, as the palette lists it. */
export type Deed = { label: string; keys?: string; act: () => void };

/** A pause this long before the vault is searched (milliseconds). */
const PAUSE = 120;
const MOST = 8;

export class Palette {
  active = $state(0);
  readonly #frame: Frame;
  readonly #deeds: readonly Deed[];
  #typed = $state('');
  #found: readonly Found[] = $state.raw([]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly groups: Group[] = $derived.by(() => {
    const all = [
      { label: say('frame-palette-places'), items: this.#places() },
      { label: say('frame-palette-do'), items: this.#deedItems() },
      { label: say('frame-palette-yours'), items: this.#yours() }
    ];
    return all.filter((group) => group.items.length);
  });
  readonly items = $derived(this.groups.flatMap((group) => group.items));

  constructor(frame: Frame, deeds: readonly Deed[]) {
    this.#frame = frame;
    this.#deeds = deeds;
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    this.active = 0;
    clearTimeout(this.#timer);
    if (typed.trim() === '') this.#found = [];
    else this.#timer = setTimeout(() => void this.#search(typed), PAUSE);
  }

  /** To the next one, or the one before; round and round. */
  step(by: 1 | -1): void {
    const count = this.items.length;
    if (count) this.active = (this.active + by + count) % count;
  }

  async #search(typed: string): Promise<void> {
    const found = await this.#frame.backend('search', { words: typed }).catch(() => []);
    if (typed === this.#typed) this.#found = found;
  }

  #places(): Item[] {
    const named = places.map((place) => ({ place, label: say(place.label) }));
    return named
      .filter(({ label }) => isMeant(label, this.#typed))
      .map(({ place, label }) => this.#way(place, label));
  }

  #way(place: Place, label: string): Item {
    return {
      id: `place-${place.id}`,
      label,
      act: () => this.#frame.router.go({ place: place.id })
    };
  }

  #deedItems(): Item[] {
    const named = this.#deeds.map((deed, at) => ({
      ...deed,
      id: `deed-${at}`,
      label: say(deed.label)
    }));
    return named.filter(({ label }) => isMeant(label, this.#typed));
  }

  #yours(): Item[] {
    const { plan } = this.#frame;
    if (this.#typed.trim() === '')
      return plan.goals.slice(0, MOST).flatMap((goal) => this.#entry(goal));
    return this.#found.slice(0, MOST).flatMap(({ id, snippet }) => this.#hit(id, snippet));
  }

  #hit(id: EntryId, snippet: string): Item[] {
    const entry = this.#frame.plan.entry(id);
    return entry ? this.#entry(entry, snippet) : [];
  }

  #entry(entry: Entry, label = this.#frame.plan.titleOf(entry)): Item[] {
    const route = opens(entry, this.#frame.plan);
    if (!route) return [];
    const detail = say(`frame-palette-${entry.body.kind}`);
    return [
      {
        id: `entry-${entry.id}`,
        label,
        detail,
        voice: true,
        act: () => this.#frame.router.go(route)
      }
    ];
  }
}
