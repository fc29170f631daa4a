// Entry search: looking among what one wrote for something to talk about.
import type { Entry, EntryId, Found, Kind } from '$shared/backend';
import { SHOWABLE } from '$shared/audience';
import type { Frame } from '$shared/state';

/** A pause this long before the vault is searched (milliseconds). */
const PAUSE = 120;
const MOST = 6;

export class EntrySearch {
  readonly #frame: Frame;
  #typed = $state('');
  #found: readonly Found[] = $state.raw([]);
  /** Whether what stands in the field was looked for. */
  looked = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    this.looked = false;
    clearTimeout(this.#timer);
    if (typed.trim() === '') this.#found = [];
    else this.#timer = setTimeout(() => void this.#look(typed), PAUSE);
  }

  get blank(): boolean {
    return this.#typed.trim() === '';
  }

  /** What was found and is not among those taken; with nothing typed, the goals. */
  entries(taken: readonly EntryId[]): Entry[] {
    const { plan } = this.#frame;
    const ids = this.blank ? plan.goals.map(({ id }) => id) : this.#found.map(({ id }) => id);
    return ids
      .flatMap((id) => plan.entry(id) ?? [])
      .filter((entry) => !entry.trashed && !taken.includes(entry.id))
      .slice(0, MOST);
  }

  async #look(typed: string): Promise<void> {
    const kinds = [...SHOWABLE] as Kind[];
    const sought = { words: typed, kinds, trash: false, earlier: false };
    const search = await this.#frame.backend('search', { sought }).catch(() => null);
    if (typed !== this.#typed) return;
    this.#found = search?.found ?? [];
    this.looked = true;
  }
}
