// Settings: what the person has set in this vault.
import { problemOf, type Backend, type Problem, type Settings } from '../backend';

const BEFORE: Settings = { idleMinutes: 5, paper: 'a4', letterKeys: true };

export class SettingsState {
  now: Settings = $state.raw(BEFORE);
  readonly #backend: Backend;
  readonly #onProblem: (problem: Problem) => void;

  constructor(backend: Backend, onProblem: (problem: Problem) => void) {
    this.#backend = backend;
    this.#onProblem = onProblem;
  }

  async load(): Promise<void> {
    this.now = await this.#backend('settings');
  }

  /** Sets a part; where it cannot be kept, it goes back to what it was. */
  async change(part: Partial<Settings>): Promise<void> {
    const before = this.now;
    this.now = { ...before, ...part };
    try {
      await this.#backend('set_settings', { settings: this.now });
    } catch (thrown) {
      this.now = before;
      this.#onProblem(problemOf(thrown));
    }
  }
}
