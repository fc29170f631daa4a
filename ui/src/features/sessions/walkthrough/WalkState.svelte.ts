// Walk-through of what both may see: one thing at a time, what was meant to be talked about first.
import type { Item, PadNote, OngoingSession } from '$shared/backend';
import { piecesOf } from '$shared/disclosed';
import type { SessionState } from '$shared/state';

/** One stop: how the person came in, what was left to do, or one thing and its number among the
 *  pieces. */
export type Stop =
  | { is: 'check-in' }
  | { is: 'open-steps' }
  | { is: 'thing'; number: number; item: Item; meant: boolean };

/** What is written beside it, one at a time. */
export type Opened = 'heard' | 'step' | 'note' | 'raise';

/** What is open to write in, and which one of its kind: one that is there, or one more. */
export type Writing = { what: Opened; at: number };

export class WalkState {
  readonly stops: readonly Stop[];
  readonly #state: SessionState;
  at = $state(0);
  /** What is open to write in. */
  writing: Writing | null = $state.raw(null);

  constructor(state: SessionState) {
    this.#state = state;
    this.stops = stopsOf(state.visible);
  }

  readonly stop: Stop | undefined = $derived.by(() => this.stops[this.at]);
  readonly item: Item | undefined = $derived(
    this.stop?.is === 'thing' ? this.stop.item : undefined
  );

  canGo(step: -1 | 1): boolean {
    return this.stops[this.at + step] !== undefined;
  }

  /** To the next stop, or the one before. True when there was one. */
  go(step: -1 | 1): boolean {
    if (!this.canGo(step)) return false;
    this.at += step;
    return true;
  }

  /** Opens something to write in. Which one is settled now: while it is typed, it is saved and
   *  stands in the list. */
  open(what: Opened, at: number = this.#next(what)): void {
    this.writing = { what, at };
  }

  close(): void {
    this.writing = null;
  }

  /** Which one of a kind is being written. */
  writes(what: Opened): number | null {
    return this.writing?.what === what ? this.writing.at : null;
  }

  #next(what: Opened): number {
    const { steps, notes, raise } = this.#state.pad;
    return { heard: 0, step: steps.length, note: notes.length, raise: raise.length }[what];
  }

  /** What a note taken now is about. */
  get about(): number | null {
    return this.stop?.is === 'thing' ? this.stop.number : null;
  }

  /** Where the notes about what is shown stand among all. */
  notesHere(): { note: PadNote; at: number }[] {
    const all = this.#state.pad.notes.map((note, at) => ({ note, at }));
    return all.filter(({ note }) => this.#isHere(note.about));
  }

  /** A note about a why stands with the goal above it. */
  #isHere(about: number | null): boolean {
    if (about === null || this.about === null) return about === this.about;
    return itemNumbers(this.#state.visible)[about] === this.about;
  }
}

function stopsOf(visible: OngoingSession): Stop[] {
  const pieces = piecesOf(visible.disclosure);
  const tops = itemNumbers(visible);
  const meant = [...new Set(visible.talkAbout.map((number) => tops[number]))];
  const others = tops.filter((top, number) => top === number && !meant.includes(number));
  const stop = (number: number | undefined, isMeant: boolean): Stop[] => {
    const piece = pieces[number ?? -1];
    return piece ? [{ is: 'thing', number: piece.number, item: piece.item, meant: isMeant }] : [];
  };
  return [
    ...(visible.pad.checkIn ? [{ is: 'check-in' as const }] : []),
    ...(visible.left.length ? [{ is: 'open-steps' as const }] : []),
    ...meant.flatMap((number) => stop(number, true)),
    ...others.flatMap((number) => stop(number, false))
  ];
}

/** For each piece the number of the item it is, or is a part of. */
function itemNumbers({ disclosure }: OngoingSession): number[] {
  let top = 0;
  return piecesOf(disclosure).map(({ number, why }) => (top = why ? top : number));
}
