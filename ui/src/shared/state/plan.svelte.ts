// Plan, and writing in it. Every edit goes through here, one after the other, and what the program
// answers is merged into the window's copy.
import { v7 as freshId } from 'uuid';
import {
  problemOf,
  type Audience,
  type Backend,
  type Body,
  type BodyOf,
  type Changed,
  type Deed,
  type Edit,
  type EntryId,
  type Forgotten,
  type Kind,
  type Place,
  type Problem
} from '../backend';
import { PlanCopy } from './planCopy.svelte';

/** How the last edit stands. `failed` stays until a later edit is saved. */
export type Saving = { is: 'saved' } | { is: 'saving' } | { is: 'failed'; problem: Problem };

/** Called with each problem of an edit, to be said in a toast, and with null once it is over. */
export type OnProblem = (problem: Problem | null) => void;

const LAST: Place = { at: 'last' };

export class PlanState extends PlanCopy {
  /** How the last edit stands, for the quiet "Saved". */
  saving: Saving = $state.raw({ is: 'saved' });
  readonly #backend: Backend;
  readonly #onProblem: OnProblem;
  /** Counts how often it was forgotten. */
  #forgotten = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(backend: Backend, onProblem: OnProblem = () => {}) {
    super();
    this.#backend = backend;
    this.#onProblem = onProblem;
  }

  /** Fetches the whole plan; after unlock, import, restore, and the example. Throws a problem. */
  async load(): Promise<void> {
    this.begin(await this.#backend('plan'));
    this.saving = { is: 'saved' };
  }

  /** Fetches it once more, after what is being saved: on another day another agreement may hold.
   *  Where nothing is open there is nothing to fetch. */
  renew(): Promise<void> {
    const forgotten = this.#forgotten;
    const done = this.#queue.then(() => this.#fetchAgain(forgotten)).catch(() => {});
    this.#queue = done;
    return done;
  }

  /** Forgets everything, when the vault locks. */
  forget(): void {
    this.#forgotten += 1;
    this.begin({ entries: [], agreed: {}, undo: null, redo: null, example: false });
    this.saving = { is: 'saved' };
  }

  /** Sends one edit. True when it is durable; otherwise the problem was said and stands in `saving`. */
  edit(edit: Edit): Promise<boolean> {
    return this.#send(() => this.#backend('edit', { edit }));
  }

  /** Begins an entry, seen by nobody else. Its id, or nothing when it could not be saved. */
  async add(body: Body, place: Place = LAST): Promise<EntryId | undefined> {
    const id = freshId();
    return (await this.edit({ do: 'add', id, body, place })) ? id : undefined;
  }

  /** Rewrites a part of an entry, on top of whatever was saved before it. */
  rewrite<K extends Kind>(
    kind: K,
    id: EntryId,
    part: (body: BodyOf<K>) => BodyOf<K>
  ): Promise<boolean> {
    return this.#send(async () => {
      const before = this.find(kind, id);
      if (!before) throw { code: 'unknown' } satisfies Problem;
      return this.#backend('edit', {
        edit: { do: 'rewrite', id, body: part(before.body) as Body }
      });
    });
  }

  move(id: EntryId, place: Place): Promise<boolean> {
    return this.edit({ do: 'move', id, place });
  }

  trashEntry(id: EntryId): Promise<boolean> {
    return this.edit({ do: 'trash', id });
  }

  restore(id: EntryId): Promise<boolean> {
    return this.edit({ do: 'restore', id });
  }

  show(id: EntryId, audience: Audience): Promise<boolean> {
    return this.edit({ do: 'show', id, audience });
  }

  /** Erases from the trash for ever. */
  erase(ids: EntryId[]): Promise<boolean> {
    return this.#send(() => this.#backend('erase', { ids }));
  }

  /** Writes by another command than an edit, in its turn, and merges what changed. True when it is
   *  durable; otherwise the problem was said. */
  through(act: () => Promise<Changed>): Promise<boolean> {
    return this.#send(act);
  }

  /** Forgets someone for ever, with all that is between. What went, or nothing when it failed. */
  async forgetPerson(person: EntryId): Promise<Forgotten | undefined> {
    let forgotten: Forgotten | undefined;
    const done = await this.#send(async () => {
      forgotten = await this.#backend('forget', { person });
      return forgotten.changed;
    });
    return done ? forgotten : undefined;
  }

  /** Takes the last act back. What it was, or nothing when there was none or it failed. */
  async undo(): Promise<Deed | null> {
    await this.#queue;
    const deed = this.undoable;
    return deed && (await this.#send(() => this.#backend('undo'))) ? deed : null;
  }

  /** Does the act undone last again. */
  async redo(): Promise<Deed | null> {
    await this.#queue;
    const deed = this.redoable;
    return deed && (await this.#send(() => this.#backend('redo'))) ? deed : null;
  }

  /** What comes after it was forgotten is not taken in. */
  async #fetchAgain(forgotten: number): Promise<void> {
    const whole = await this.#backend('plan');
    if (this.#forgotten === forgotten) this.begin(whole);
  }

  /** One after the other: each edit is drafted on what the one before it left. */
  #send(act: () => Promise<Changed>): Promise<boolean> {
    const sent = this.#queue.then(() => this.#acknowledged(act));
    this.#queue = sent;
    return sent;
  }

  async #acknowledged(act: () => Promise<Changed>): Promise<boolean> {
    const failed = this.saving.is === 'failed';
    this.saving = { is: 'saving' };
    try {
      this.merge(await act());
      if (failed) this.#onProblem(null);
      this.saving = { is: 'saved' };
      return true;
    } catch (thrown) {
      const problem = problemOf(thrown);
      this.saving = { is: 'failed', problem };
      this.#onProblem(problem);
      return false;
    }
  }
}
