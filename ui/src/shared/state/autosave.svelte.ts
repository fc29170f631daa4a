// Autosave: saving as one types. A draft shows what is saved until the person types; from then on
// it holds what they typed until that is saved, whatever happens in between.

/** A pause this long means the thought is down (milliseconds). */
export const PAUSE = 600;

export type DraftOf<T> = {
  /** What is saved now; read again whenever it changes. */
  read: () => T;
  /** Saves; false when it could not be saved. */
  write: (value: T) => Promise<boolean>;
  /** Whether a value is worth saving yet; one that is not stays on the screen and holds up nothing. */
  ready?: (value: T) => boolean;
};

export class Draft<T> {
  readonly #of: DraftOf<T>;
  #mine: { value: T } | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<boolean> | null = null;

  constructor(of: DraftOf<T>) {
    this.#of = of;
  }

  /** What the field shows. Setting it is typing. */
  get value(): T {
    return this.#mine ? this.#mine.value : this.#of.read();
  }

  set value(value: T) {
    this.#mine = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** True while something typed is not saved. */
  get unsaved(): boolean {
    return this.#mine !== null;
  }

  /** Saves what was typed now: on blur, before lock, before close. True when nothing is unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#writing) await this.#writing;
    const typed = this.#mine;
    if (!typed || this.#of.ready?.(typed.value) === false) return true;
    this.#writing = this.#of.write(typed.value).finally(() => (this.#writing = null));
    const saved = await this.#writing;
    if (saved && this.#mine === typed) this.#mine = null;
    return saved && (this.#mine === null || this.flush());
  }

  /** Forgets what was typed and shows what is saved. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#mine = null;
  }
}

/** Something typed that may not be saved yet. */
export type Unsaved = { flush(): Promise<boolean> };

/** All drafts on the screen, so that everything can be saved at once. */
export class Drafts {
  readonly #open = new Set<Unsaved>();

  open<U extends Unsaved>(draft: U): U {
    this.#open.add(draft);
    return draft;
  }

  close(draft: Unsaved): void {
    this.#open.delete(draft);
  }

  /** Saves all of them. False when one could not be saved. */
  async flush(): Promise<boolean> {
    const saved = await Promise.all([...this.#open].map((draft) => draft.flush()));
    return saved.every(Boolean);
  }
}
