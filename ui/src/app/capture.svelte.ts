// Goal capture: a goal caught in passing. What is typed counts as unsaved, so that locking keeps
// it.
import { freshGoal, type EntryId } from '$shared/backend';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

export class Capture {
  typed = $state('');
  busy = $state(false);
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Keeps it as a goal of its own. */
  async keep(): Promise<EntryId | undefined> {
    const statement = this.typed.trim();
    if (statement === '' || this.busy) return undefined;
    this.busy = true;
    const id = await this.#frame.plan.add(freshGoal(statement));
    this.busy = false;
    if (!id) return undefined;
    this.typed = '';
    this.#frame.sayWithUndo(say('frame-captured'));
    return id;
  }

  /** Before locking and closing. */
  async flush(): Promise<boolean> {
    return this.typed.trim() === '' || (await this.keep()) !== undefined;
  }
}
