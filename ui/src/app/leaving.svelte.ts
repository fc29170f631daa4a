// Locking and quitting: what is being typed is saved first. Where it cannot be, the person decides.
import type { Frame } from '$shared/state';

export type How = 'lock' | 'quit';

export class Leaving {
  /** Set while the person is asked whether to leave unsaved words behind. */
  asking: How | null = $state(null);
  readonly #frame: Frame;
  readonly #left: () => void;
  #underWay = false;

  constructor(frame: Frame, left: () => void) {
    this.#frame = frame;
    this.#left = left;
  }

  /** Saves, then leaves. */
  async leave(how: How): Promise<void> {
    if (this.#underWay || this.asking === how) return;
    this.#underWay = true;
    const saved = await this.#frame.drafts.flush();
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
  #ask(how: How): void {
    this.asking = how;
    void this.#frame.backend('stay');
  }

  async #go(how: How): Promise<void> {
    if (!(await this.#frame.attempt(() => this.#frame.backend(how)))) return;
    this.#frame.plan.forget();
    this.#left();
  }
}
