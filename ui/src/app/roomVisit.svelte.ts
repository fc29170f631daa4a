// Reading room visit, what is read in the reading room, which stands before wherever the person is:
// at the first run, at the door, or inside the plan.
import { problemOf, type EntryId, type SealedFile } from '$shared/backend';
import type { How, ToRead } from '../features/reading';
import type { AppState } from './appState.svelte';

export class RoomVisit {
  /** What the person reads; nothing while they are elsewhere. */
  now: ToRead | null = $state.raw(null);
  readonly #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
  }

  /** Leads to the reading room: with a plan that was kept, or with a file the person chooses. */
  async read(kept?: EntryId): Promise<void> {
    if (kept) this.now = { is: 'kept', id: kept };
    else await this.#find(() => this.#app.backend('choose_sealed'));
  }

  /** Reads the file that the program was given, where there is one. */
  async readWaiting(): Promise<void> {
    await this.#find(() => this.#app.backend('waiting_sealed'));
  }

  /** Where the person was is still behind the room, unless they went further. */
  async leave(how: How): Promise<void> {
    this.now = null;
    if (how === 'lock' || how === 'quit') await this.#app.ask();
  }

  async #find(file: () => Promise<SealedFile | null>): Promise<void> {
    try {
      const found = await file();
      if (found) this.now = { is: 'file', file: found };
    } catch (thrown) {
      this.now = { is: 'trouble', problem: problemOf(thrown) };
    }
  }
}
