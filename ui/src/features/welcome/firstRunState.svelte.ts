// First run: what this is, a passphrase and a recovery code, one question.
import { freshGoal, problemOf, wordsOf, type Backend } from '$shared/backend';
import { PlanState } from '$shared/state';

export type FirstRunStep = 'about' | 'passphrase' | 'code' | 'type-back' | 'question';

/** How the first run ended: with a goal, with more questions, with a look around, or with nothing. */
export type Ended = { goal: string } | 'guided' | 'example' | 'later';

const NUMBER: Record<FirstRunStep, 1 | 2 | 3> = {
  about: 1,
  passphrase: 2,
  code: 2,
  'type-back': 2,
  question: 3
};

export class FirstRun {
  step: FirstRunStep = $state('about');
  /** The recovery code, once the vault is made. */
  code: string | null = $state(null);
  /** What went wrong last, in words. */
  problem = $state('');
  /** True while the vault is being made or something is being saved. */
  busy = $state(false);
  readonly number = $derived(NUMBER[this.step]);
  readonly canGoBack = $derived(this.step !== 'about');
  readonly #backend: Backend;
  readonly #onend: (ended: Ended) => void;
  #confirmed = false;
  /** The plan is being opened; a further press, meant for what comes next, must not end it twice. */
  #ended = false;

  constructor(backend: Backend, end: (ended: Ended) => void) {
    this.#backend = backend;
    this.#onend = end;
  }

  /** From the first step; the vault is made once only, so coming back leads on from there. */
  begin(): void {
    if (!this.code) this.#to('passphrase');
    else this.#to(this.#confirmed ? 'question' : 'code');
  }

  back(): void {
    this.#to(
      this.step === 'type-back' || (this.step === 'question' && !this.#confirmed) ? 'code' : 'about'
    );
  }

  /** Makes the vault; its recovery code comes next. */
  async lockWith(passphrase: string): Promise<void> {
    await this.#trying(async () => {
      this.code = (await this.#backend('create_vault', { passphrase })).code;
      this.#to('code');
    });
  }

  typeBack(): void {
    this.#to('type-back');
  }

  /** The code was typed back right. */
  confirmed(): void {
    this.#confirmed = true;
    this.#to('question');
  }

  /** The first goal. */
  async want(statement: string): Promise<void> {
    await this.#trying(async () => {
      const plan = new PlanState(this.#backend, (problem) => {
        this.problem = problem ? wordsOf(problem) : '';
      });
      const goal = await plan.add(freshGoal(statement));
      if (goal) this.#end({ goal });
    });
  }

  async lookAround(): Promise<void> {
    await this.#trying(async () => {
      await this.#backend('add_example');
      this.#end('example');
    });
  }

  /** To the guided start. */
  guided(): void {
    this.#end('guided');
  }

  later(): void {
    this.#end('later');
  }

  #end(ended: Ended): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onend(ended);
  }

  #to(step: FirstRunStep): void {
    this.problem = '';
    this.step = step;
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    if (this.busy || this.#ended) return;
    this.busy = true;
    this.problem = '';
    try {
      await act();
    } catch (thrown) {
      this.problem = wordsOf(problemOf(thrown));
    } finally {
      this.busy = false;
    }
  }
}
