// One choice on paper: it is set as it would leave, looked at, and saved as a PDF.
import { isCode, type Choice, type Preview, type Saved } from '../backend';
import type { Frame } from '../state';

export class Printing {
  /** What was set; nothing before, or where it could not be. */
  shown: Preview | null = $state.raw(null);
  /** Whether it could not be set. */
  failed = $state(false);
  saving = $state(false);
  readonly #frame: Frame;
  readonly #choice: Choice;

  constructor(frame: Frame, choice: Choice) {
    this.#frame = frame;
    this.#choice = choice;
  }

  /** Sets it on the paper the person uses. */
  async set(): Promise<void> {
    const { backend, drafts, settings } = this.#frame;
    await drafts.flush();
    const asked = { choice: this.#choice, paper: settings.now.paper, layout: 'whole' as const };
    this.failed = !(await this.#frame.attempt(async () => {
      this.shown = await backend('preview', asked);
    }));
  }

  /** Saves the very pages that are shown. Null when called off, or when it could not be saved. */
  async save(): Promise<Saved | null> {
    const number = this.shown?.number;
    if (number === undefined || this.saving) return null;
    this.saving = true;
    let saved: Saved | null = null;
    await this.#frame.attempt(async () => (saved = await this.#saved(number)));
    this.saving = false;
    return saved;
  }

  /** Something else was previewed meanwhile: this is set once more, to be looked at again. */
  async #saved(number: number): Promise<Saved | null> {
    try {
      return await this.#frame.backend('save_pdf', { number });
    } catch (thrown) {
      if (isCode(thrown, 'preview-outdated')) await this.set();
      throw thrown;
    }
  }
}
