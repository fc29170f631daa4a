// Reading room state: opens what someone sealed, holds it while it is read, and puts it away.
import {
  problemOf,
  type Backend,
  type Opened,
  type Problem,
  type EntryId,
  type SealedFile,
  type Taking
} from '$shared/backend';
import type { Frame } from '$shared/state';
import { Answers } from './answer/Answers.svelte';

/** What one comes with: a file that waits, something kept, or what went wrong on the way. */
export type ToRead =
  | { is: 'file'; file: SealedFile }
  | { is: 'kept'; id: EntryId }
  | { is: 'trouble'; problem: Problem };

/** How far it is. */
export type RoomPhase =
  | { at: 'words'; file: SealedFile }
  | { at: 'opening' }
  | { at: 'open'; opened: Opened }
  | { at: 'trouble'; problem: Problem };

export class RoomState {
  phase: RoomPhase = $state.raw({ at: 'opening' });
  /** The words do not open it: said beside the field, so that they can be typed over. */
  wrong = $state('');
  busy = $state(false);
  readonly answers = new Answers();
  /** What whoever answers calls themselves. */
  from = '';
  /** An answer is here again that was begun another time. */
  wentOn = $state(false);
  readonly backend: Backend;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  /** Begins with a file that was chosen, or with what is kept in the plan. */
  async begin(what: ToRead): Promise<void> {
    if (what.is === 'trouble') this.phase = { at: 'trouble', problem: what.problem };
    else if (what.is === 'kept') await this.#open(() => this.backend('received', { id: what.id }));
    else if (what.file.needsWords) this.phase = { at: 'words', file: what.file };
    else await this.#open(() => this.backend('unseal', { words: null }));
  }

  /** Tries the words. */
  async tryWords(words: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.wrong = '';
    try {
      this.#show(await this.backend('unseal', { words }));
    } catch (thrown) {
      this.#notOpened(problemOf(thrown));
    } finally {
      this.busy = false;
    }
  }

  /** Seals all that was said. False when that was called off. */
  async seal(from: string): Promise<boolean> {
    const answers = this.answers.sealing;
    const sealed = await this.backend('answer', { from, answers });
    if (sealed) this.answers.wereSealed(answers);
    return sealed;
  }

  /** Keeps the open plan with one of the person's people. False when it could not be saved. */
  async keep(frame: Frame, person: EntryId): Promise<boolean> {
    let id: EntryId | undefined;
    const kept = await frame.plan.through(async () => {
      const changed = await this.backend('keep', { person });
      id = changed.after.find(({ body }) => body.kind === 'received')?.id;
      return changed;
    });
    if (kept && id) this.#become({ keeping: { is: 'kept', id } });
    return kept;
  }

  /** Takes things of the open reply into the plan, as one act. */
  async takeIn(frame: Frame, person: EntryId, taking: Taking[]): Promise<boolean> {
    return frame.plan.through(() => this.backend('take_in', { person, taking }));
  }

  /** Keeps in the open plan what is said so far. False when it could not be kept. */
  async keepAnswer(): Promise<boolean> {
    const begun = { from: this.from, answers: this.answers.sealing };
    const kept = this.backend('keep_answer', begun).then(() => true);
    return kept.catch(() => false);
  }

  /** What is said so far is wanted no longer, nor what was kept of it. */
  async letGoOfAnswer(): Promise<void> {
    if (!this.wentOn) return;
    await this.backend('keep_answer', { from: '', answers: [] }).catch(() => undefined);
  }

  /** Nothing of it stays in the program. */
  async putAway(): Promise<void> {
    await this.backend('put_away').catch(() => undefined);
  }

  /** Shows what was opened, with the answer to it that was begun another time. */
  #show(opened: Opened): void {
    const begun = opened.is === 'reply' ? undefined : opened.begun;
    if (begun) {
      this.answers.goOn(begun.answers);
      this.from = begun.from;
      this.wentOn = true;
    }
    this.phase = { at: 'open', opened };
  }

  #become(more: Partial<Extract<Opened, { is: 'plan' }>>): void {
    if (this.phase.at !== 'open' || this.phase.opened.is !== 'plan') return;
    this.phase = { at: 'open', opened: { ...this.phase.opened, ...more } };
  }

  async #open(open: () => Promise<Opened>): Promise<void> {
    this.phase = { at: 'opening' };
    try {
      this.#show(await open());
    } catch (thrown) {
      this.phase = { at: 'trouble', problem: problemOf(thrown) };
    }
  }

  #notOpened(problem: Problem): void {
    if (isWrongWords(problem)) this.wrong = problem.detail ?? problem.code;
    else this.phase = { at: 'trouble', problem };
  }
}

const isWrongWords = ({ code, detail }: Problem) =>
  code === 'not-unsealed' && detail === 'wrong-words';
