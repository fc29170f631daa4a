// What the person did lately, for the first of two taps.
import type { Frame } from '$shared/state';

export class Recent {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Each once, the latest first. */
  readonly activities: string[] = $derived.by(() => {
    const notes = this.#frame.plan.all('energy-note');
    return [...new Set(notes.map((n) => n.body.doing).reverse())].slice(0, 8);
  });
}
