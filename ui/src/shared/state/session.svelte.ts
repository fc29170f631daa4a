// Session that goes on: all that the window knows while it does. There is no plan here, and no way
// to one.
import { createContext, onDestroy } from 'svelte';
import type { Backend, LeftStep, Pad, Problem, OngoingSession } from '../backend';
import { problemOf, wordsOf } from '../backend';
import { Actions } from '../actions/actions.svelte';
import { Draft, Drafts, type DraftOf } from './autosave.svelte';
import { Toasts } from './toasts.svelte';

export class SessionState {
  readonly backend: Backend;
  readonly toasts = new Toasts();
  readonly drafts = new Drafts();
  readonly actions = new Actions();
  /** What both may see. It does not change while the session goes on. */
  readonly visible: OngoingSession;
  /** What has been put down. */
  pad: Pad = $state.raw({ checkIn: null, notes: [], heard: '', steps: [], raise: [] });

  /** What earlier talks left to do. */
  openSteps: readonly LeftStep[] = $state.raw([]);
  /** Whether single letters are keys. */
  letterKeys = $state(true);

  #putting: Promise<unknown> = Promise.resolve();

  constructor(backend: Backend, visible: OngoingSession) {
    this.backend = backend;
    this.visible = visible;
    this.pad = visible.pad;
    this.openSteps = visible.left;
    this.letterKeys = visible.letterKeys;
  }

  /** Puts something down, one after the other: each is laid on what the one before it left. True
   *  when it is kept; what is not is said in words. */
  put(change: Partial<Pad>): Promise<boolean> {
    const put = this.#putting.then(() => this.#put(change));
    this.#putting = put;
    return put;
  }

  async #put(change: Partial<Pad>): Promise<boolean> {
    const pad = { ...this.pad, ...change };
    const kept = await this.attempt(() => this.backend('write_pad', { pad }));
    if (kept) this.pad = { ...this.pad, ...change };
    return kept;
  }

  /** Says of a step that an earlier talk left to do whether it was done. */
  async tick(number: number, done: boolean): Promise<void> {
    const before = this.openSteps;
    const ticked = (one: LeftStep) => ({ ...one, step: { ...one.step, done } });
    this.openSteps = before.map((one, at) => (at === number ? ticked(one) : one));
    const kept = await this.attempt(() => this.backend('tick_step', { number, done }));
    if (!kept) this.openSteps = before;
  }

  /** Switches single letters as keys on or off, now and from now on. */
  async switchLetterKeys(): Promise<void> {
    const on = !this.letterKeys;
    this.letterKeys = on;
    if (!(await this.attempt(() => this.backend('set_letter_keys', { on })))) this.letterKeys = !on;
  }

  /** Ends it, after saving what is being typed. The window begins anew. */
  async end(): Promise<boolean> {
    if (!(await this.drafts.flush())) return false;
    return this.attempt(() => this.backend('end_session'));
  }

  complain(problem: Problem): void {
    this.toasts.care(wordsOf(problem));
  }

  /** Does something that may fail; what failed is said in words. True when it was done. */
  async attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (thrown) {
      this.complain(problemOf(thrown));
      return false;
    }
  }

  /** Nothing of it stays once the window leaves. */
  forget(): void {
    this.pad = { checkIn: null, notes: [], heard: '', steps: [], raise: [] };
    this.openSteps = [];
  }
}

export const [useSession, provideSession] = createContext<SessionState>();

/** A draft for one field on the pad; saved when the component goes. */
export function usePadDraft<T>(of: DraftOf<T>): Draft<T> {
  const { drafts } = useSession();
  const draft = drafts.open(new Draft(of));
  onDestroy(() => {
    void draft.flush().then(() => drafts.close(draft));
  });
  return draft;
}
