// Makes what breaks the agreement fit it, one press for each.
import type { Breach, Fit, Topic } from '$shared/backend';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import { withAllUnder } from '../choose/whole';
import type { Selection } from '../Selection.svelte';

export class Fitting {
  /** Something was pressed here, and what was pressed may go. */
  pressed = false;
  readonly #frame: Frame;
  readonly #selection: Selection;

  constructor(frame: Frame, selection: Selection) {
    this.#frame = frame;
    this.#selection = selection;
  }

  fit(breach: Breach, fit: Fit): void {
    this.pressed = true;
    if (fit.is === 'leave-out') this.leaveOut([breach]);
    else if (fit.is === 'leave-out-part') this.#selection.setPart(breach.id, fit.part, false);
    else if (fit.is === 'take-mark-away') void this.#takeAway(breach, fit.topic);
    else if (fit.is === 'reword') this.#open(breach);
  }

  /** Leaves entries out, with what hangs under them. */
  leaveOut(breaches: readonly Breach[]): void {
    const { plan } = this.#frame;
    this.pressed = true;
    this.#selection.leave(breaches.map(({ id }) => withAllUnder(plan, id)));
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
