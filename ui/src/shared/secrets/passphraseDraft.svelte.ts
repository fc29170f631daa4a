// Passphrase as it is chosen: how strong it is, and whether it was typed twice the same.
import type { Backend, PassphraseStrength } from '../backend';
import { say } from '../text';

export class PassphraseDraft {
  shown = $state(false);
  again = $state('');
  strength: PassphraseStrength | null = $state.raw(null);
  /** What keeps it from being taken, said when the person goes on. */
  error = $state('');
  errorAgain = $state('');
  readonly #backend: Backend;
  #passphrase = $state('');

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get passphrase(): string {
    return this.#passphrase;
  }

  set passphrase(typed: string) {
    this.#passphrase = typed;
    void this.#measure(typed);
  }

  /** The passphrase, if it can be taken; otherwise the errors say why not. */
  async taken(): Promise<string | undefined> {
    await this.#measure(this.#passphrase);
    this.error = this.#whyNot();
    this.errorAgain =
      !this.error && this.again !== this.#passphrase ? say('secrets-not-the-same') : '';
    return this.error || this.errorAgain ? undefined : this.#passphrase;
  }

  #whyNot(): string {
    if (this.#passphrase === '') return say('secrets-missing');
    return this.strength?.enough ? '' : say('secrets-too-weak');
  }

  async #measure(typed: string): Promise<void> {
    if (typed === '') {
      this.strength = null;
      return;
    }
    const strength = await this.#backend('passphrase_strength', { passphrase: typed });
    if (typed === this.#passphrase) this.strength = strength;
  }
}
