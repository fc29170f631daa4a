// Breach fixes: makes what breaks an agreement fit it, one press for each.
import type { Breach, EntryId, Fit, Part, Topic } from '../backend';
import type { Frame } from '../state';
import { say } from '../text';

/** How things are left out where something is chosen. */
export type LeaveOutWays = {
  /** Leaves entries out, with what hangs under them; not there where there is but the one. */
  leaveOut?: (ids: readonly EntryId[]) => void;
  leaveOutPart: (id: EntryId, part: Part) => void;
};

export class BreachFixes {
  /** Something was pressed here, and what was pressed may go. */
  pressed = false;
  readonly #frame: Frame;
  readonly #ways: LeaveOutWays;

  constructor(frame: Frame, ways: LeaveOutWays) {
    this.#frame = frame;
    this.#ways = ways;
  }

  get canLeaveOut(): boolean {
    return this.#ways.leaveOut !== undefined;
  }

  mend(breach: Breach, fit: Fit): void {
    this.pressed = true;
    if (fit.is === 'leave-out') this.leaveOut([breach]);
    else if (fit.is === 'leave-out-part') this.#ways.leaveOutPart(breach.id, fit.part);
    else if (fit.is === 'take-mark-away') void this.#takeAway(breach, fit.topic);
    else if (fit.is === 'reword') this.#open(breach);
  }

  leaveOut(breaches: readonly Breach[]): void {
    this.pressed = true;
    this.#ways.leaveOut?.(breaches.map(({ id }) => id));
  }

  /** The mark stands on the entry itself, or on one whose words leave with it. */
  async #takeAway({ id, because }: Breach, topic: Topic): Promise<void> {
    const { plan } = this.#frame;
    const marked = plan.entry(because.is === 'topic' ? (because.entry ?? id) : id);
    if (!marked) return;
    const topics = (marked.topics ?? []).filter((other) => other !== topic);
    if (await plan.edit({ do: 'mark', id: marked.id, topics }))
      this.#frame.sayWithUndo(say('share-mark-gone', { topic: say(`entries-topic-${topic}`) }));
  }

  #open({ id, because }: Breach): void {
    const { plan, router, wayTo } = this.#frame;
    const entry = plan.entry(because.is === 'word' ? because.entry : id);
    const way = entry && wayTo(entry);
    if (way) router.go(way);
  }
}
