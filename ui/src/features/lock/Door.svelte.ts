// Door that is locked: a passphrase opens it, or the recovery code, which then asks for a new one.
import { problemOf, wordsOf, type Backend, type Code, type Problem } from '$shared/backend';
import { say } from '$shared/text';

export type Way = 'passphrase' | 'code' | 'new-passphrase' | 'restore';

/** Problems that belong to what was typed; all others are about the vault itself. */
const TYPED: readonly Code[] = ['wrong-secret', 'mistyped', 'too-weak'];

export class Door {
  way: Way = $state('passphrase');
  typed = $state('');
  error = $state('');
  busy = $state(false);
  readonly #backend: Backend;
  readonly #opened: () => Promise<void> | void;
  readonly #trouble: (code: Code) => void;
  #code = '';

  constructor(backend: Backend, opened: () => Promise<void> | void, trouble: (code: Code) => void) {
    this.#backend = backend;
    this.#opened = opened;
    this.#trouble = trouble;
  }

  go(way: Way): void {
    this.way = way;
    this.typed = '';
    this.error = '';
  }

  /** Tries what was typed. */
  async unlock(): Promise<void> {
    await this.#trying(async () => {
      if (this.way === 'passphrase') {
        await this.#backend('unlock', { passphrase: this.typed });
        await this.#opened();
      } else {
        await this.#backend('unlock_with_code', { code: this.typed });
        this.#code = this.typed;
        this.go('new-passphrase');
      }
    });
  }

  /** After the recovery code: from now on this passphrase. */
  async reset(next: string): Promise<void> {
    await this.#trying(async () => {
      await this.#backend('reset_passphrase', { code: this.#code, next });
      this.#code = '';
      await this.#opened();
    });
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = '';
    try {
      await act();
    } catch (thrown) {
      this.#say(problemOf(thrown));
    } finally {
      this.busy = false;
    }
  }

  #say(problem: Problem): void {
    if (!TYPED.includes(problem.code)) this.#trouble(problem.code);
    else if (problem.code !== 'wrong-secret') this.error = wordsOf(problem);
    else this.error = say(this.way === 'passphrase' ? 'lock-wrong' : 'lock-code-wrong');
  }
}
