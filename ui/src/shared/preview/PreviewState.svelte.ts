// Preview of a choice. Setting pages takes a moment, so only the last choice of several is asked
// for, one at a time; what comes back for an earlier one is dropped.
import {
  isCode,
  problemOf,
  type Backend,
  type Commands,
  type Preview,
  type Problem,
  type Saved,
  type Sealed
} from '../backend';

/** What a preview is of. */
export type PreviewRequest = Commands['preview']['takes'];

/** In which form something is saved. */
export type Form = 'pdf' | 'markdown';

/** What a sealed file is locked with: six words made for it, or their own key. */
export type SealWith = Commands['seal']['takes']['with'];

/** A pause this long means that the choice is made for now (milliseconds). */
export const PAUSE = 250;

export class PreviewState {
  /** The preview shown; while a newer one is set, still the one before. */
  shown: Preview | null = $state.raw(null);
  /** Why the last one could not be set. */
  problem: Problem | null = $state.raw(null);
  readonly #backend: Backend;
  #asked: PreviewRequest | null = $state.raw(null);
  /** What `shown` or `problem` answers. */
  #answered: PreviewRequest | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #despite: { number: number; reason: string } | null = $state.raw(null);

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** True while what is shown is not yet what was asked for. */
  readonly drawing = $derived(this.#asked !== this.#answered);

  /** Why what is shown leaves although it breaks the agreement, once the person said so. */
  readonly despite = $derived(
    this.#despite && this.#despite.number === this.shown?.number ? this.#despite.reason : null
  );

  /** Asks for a preview; the first at once, later ones after a pause. */
  ask(asked: PreviewRequest): void {
    const first = !this.#asked;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), first ? 0 : PAUSE);
  }

  /** Asks for the same once more. */
  again(): void {
    if (this.#asked) this.ask({ ...this.#asked });
  }

  /** Forgets everything, when there is nobody to show it to. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#asked = this.#answered = null;
    this.shown = null;
    this.problem = null;
    this.#despite = null;
  }

  /** Saves the very pages that are shown, or the text of them. Null when called off. Throws a
      problem. */
  save(form: Form): Promise<Saved | null> {
    return this.#withShown((number) => this.#backend(`save_${form}`, { number }));
  }

  /** Seals it for the one it is for. Null when called off. Throws a problem. */
  seal(locked: SealWith): Promise<Sealed | null> {
    return this.#withShown((number) => this.#backend('seal', { number, with: locked }));
  }

  /** Says why what is shown leaves although it breaks the agreement. Throws a problem. */
  async handDespite(reason: string): Promise<void> {
    await this.#withShown(async (number) => {
      await this.#backend('hand_despite', { number, reason });
      this.#despite = { number, reason };
    });
  }

  /** Takes that back: the pages are set anew, and nothing is decided about them. */
  thinkAgain(): void {
    this.#despite = null;
    this.again();
  }

  /** Does something with exactly the pages that are shown. */
  async #withShown<T>(act: (number: number) => Promise<T>): Promise<T | null> {
    const number = this.shown?.number;
    if (number === undefined || this.drawing) return null;
    try {
      return await act(number);
    } catch (thrown) {
      if (isCode(thrown, 'preview-outdated')) this.again();
      throw thrown;
    }
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.drawing && this.#asked) await this.#answer(this.#asked);
    this.#running = false;
  }

  async #answer(asked: PreviewRequest): Promise<void> {
    const { shown, problem } = await this.#set(asked);
    if (asked !== this.#asked) return;
    this.#answered = asked;
    this.problem = problem;
    this.shown = shown;
  }

  async #set(asked: PreviewRequest): Promise<{ shown: Preview | null; problem: Problem | null }> {
    try {
      return { shown: await this.#backend('preview', asked), problem: null };
    } catch (thrown) {
      return { shown: null, problem: problemOf(thrown) };
    }
  }
}
