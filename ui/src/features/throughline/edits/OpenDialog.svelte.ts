// Open dialog: which question about how things hang together is being asked, if any.
import type { EntryId } from '$shared/backend';
import type { Node } from '$shared/throughline';

export type Question =
  | { ask: 'move'; why: Node }
  | { ask: 'join'; ground: Node; with?: Node }
  | { ask: 'part'; ground: EntryId; whys: EntryId[] };

export class OpenDialog {
  now: Question | null = $state.raw(null);
  /** Where the keyboard goes once a question was answered or called off. */
  after: () => void = () => {};

  move(why: Node): void {
    this.now = { ask: 'move', why };
  }

  /** With which, or perhaps already with this one. */
  join(ground: Node, other?: Node): void {
    this.now = { ask: 'join', ground, ...(other && { with: other }) };
  }

  /** Which of these whys leaves the ground they rest on. */
  part(ground: EntryId, whys: EntryId[]): void {
    this.now = { ask: 'part', ground, whys };
  }

  done(): void {
    if (!this.now) return;
    this.now = null;
    this.after();
  }
}
