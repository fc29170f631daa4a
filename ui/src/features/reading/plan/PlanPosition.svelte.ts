// Position in a plan that is read: at the beginning, at one thing, or at the end; or all at once.
import type { Disclosure } from '$shared/backend';
import { piecesIn, thingsOf, type Piece, type Thing } from '../thing/things';

export class PlanPosition {
  readonly things: readonly Thing[];
  /** True while everything is shown at once. */
  all = $state(false);
  /** 0 is the beginning, then one for each thing, then the end. */
  at = $state(0);
  #picked: number | null = $state(null);

  constructor(disclosure: Disclosure) {
    this.things = thingsOf(disclosure);
  }

  get last(): number {
    return this.things.length + 1;
  }

  /** The thing that is shown; none at the beginning and at the end. */
  readonly thing: Thing | undefined = $derived.by(() => this.things[this.at - 1]);

  /** The piece that is spoken about: the thing itself, unless a layer under it was picked. */
  readonly picked: Piece | undefined = $derived.by(() => {
    const { thing } = this;
    return thing && [thing.head, ...thing.whys].find(({ number }) => number === this.#picked);
  });

  step(way: -1 | 1): void {
    if (!this.all) this.go(this.at + way);
  }

  go(at: number): void {
    this.all = false;
    this.at = Math.min(Math.max(at, 0), this.last);
    this.#picked = this.thing?.head.number ?? null;
  }

  /** Goes to a piece, to speak about it. */
  pick(piece: number): void {
    const at = this.things.findIndex((thing) => piecesIn([thing]).some((p) => p.number === piece));
    if (at < 0) return;
    if (this.all || this.at !== at + 1) this.go(at + 1);
    this.#picked = piece;
  }
}
