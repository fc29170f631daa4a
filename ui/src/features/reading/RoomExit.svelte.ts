// Reading room, and leaving it: what was written and not sealed would be lost, so the person is
// asked. A lock waits for nobody: it keeps the answer in the plan, and it is there again another
// time.
import type { Frame } from '$shared/state';
import type { RoomState } from './RoomState.svelte';

/** Where one goes: back to where one was, to the door to unlock and read on, or away. */
export type How = 'back' | 'unlock' | 'lock' | 'quit';

export class RoomExit {
  /** Set while the person is asked whether to leave their answer behind. */
  asking: How | null = $state(null);
  readonly #room: RoomState;
  readonly #frame: Frame | undefined;
  readonly #left: (how: How) => void;

  constructor(room: RoomState, frame: Frame | undefined, left: (how: How) => void) {
    this.#room = room;
    this.#frame = frame;
    this.#left = left;
  }

  async leave(how: How): Promise<void> {
    if (!this.#room.answers.written.length) await this.#room.letGoOfAnswer();
    if (!this.#room.answers.unsealed) return this.#go(how);
    if (how === 'lock' && this.#frame && (await this.#room.keepAnswer())) return this.#go(how);
    this.asking = how;
    // The program would otherwise lock or quit by itself after a while.
    if (how === 'lock' || how === 'quit') await this.#room.backend('stay').catch(() => undefined);
  }

  /** Leaves although an answer is not sealed. */
  async leaveAnyway(): Promise<void> {
    const how = this.asking;
    this.asking = null;
    if (!how) return;
    await this.#room.letGoOfAnswer();
    await this.#go(how);
  }

  stay(): void {
    this.asking = null;
  }

  /** What is to be read after unlocking stays with the program. */
  async #go(how: How): Promise<void> {
    if (how !== 'unlock') await this.#room.putAway();
    await this.#frame?.drafts.flush();
    if (how === 'lock' || how === 'quit') await this.#room.backend(how).catch(() => undefined);
    this.#left(how);
  }
}
