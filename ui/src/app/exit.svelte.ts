// Exit by locking or quitting: what is being typed is saved first. Where it cannot be, the person
// decides.
import type { Backend } from '$shared/backend';

export type ExitKind = 'lock' | 'quit';

/** What is left: the plan, or a session. */
export type Leavable = {
  readonly backend: Backend;
  readonly drafts: { flush(): Promise<boolean> };
  attempt(act: () => Promise<unknown>): Promise<boolean>;
  /** Lets go of all that was on the screen. */
  forget(): void;
};

export class Exit {
  /** Set while the person is asked whether to leave unsaved words behind. */
  asking: ExitKind | null = $state(null);
  readonly #here: Leavable;
  readonly #left: () => void;
  #underWay = false;

  constructor(here: Leavable, left: () => void) {
    this.#here = here;
    this.#left = left;
  }

  /** Saves, then leaves. */
  async leave(how: ExitKind): Promise<void> {
    if (this.#underWay || this.asking === how) return;
    this.#underWay = true;
    const saved = await this.#here.drafts.flush();
    this.#underWay = false;
    if (saved) await this.#go(how);
    else this.#ask(how);
  }

  /** Leaves although something is not saved. */
  async leaveAnyway(): Promise<void> {
    const how = this.asking;
    this.asking = null;
    if (how) await this.#go(how);
  }

  stay(): void {
    this.asking = null;
  }

  /** The program would otherwise go ahead after a while. */
  #ask(how: ExitKind): void {
    this.asking = how;
    void this.#here.backend('stay');
  }

  async #go(how: ExitKind): Promise<void> {
    if (!(await this.#here.attempt(() => this.#here.backend(how)))) return;
    this.#here.forget();
    this.#left();
  }
}
