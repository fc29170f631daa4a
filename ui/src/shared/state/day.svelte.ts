// Day where the person is. The program tells it; here it is asked for often enough that midnight
// does not pass unnoticed, nor a night in which the computer slept.
import type { Backend } from '../backend';

/** How often the day is asked for (milliseconds). */
export const EVERY = 60_000;

export class Day {
  /** Such as `2026-11-21`. */
  today: string = $state('');
  readonly #backend: Backend;
  readonly #onNew: () => void;

  constructor(backend: Backend, today: string, onNew: () => void = () => {}) {
    this.#backend = backend;
    this.today = today;
    this.#onNew = onNew;
  }

  /** Asks for it now. Where the program does not answer, it stays the day it was. */
  async ask(): Promise<void> {
    const before = this.today;
    this.today = await this.#backend('clock').then(
      ({ today }) => today,
      () => before
    );
    if (this.today !== before) this.#onNew();
  }

  /** The moment, by the program's clock. Throws a problem. */
  async moment(): Promise<string> {
    return (await this.#backend('clock')).now;
  }

  /** Follows it from now on; gives the way to stop. */
  follow(): () => void {
    const ask = () => void this.ask();
    const timer = setInterval(ask, EVERY);
    window.addEventListener('focus', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }
}
