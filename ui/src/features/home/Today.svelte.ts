// What the person said to this day's invitation. It holds for the day; forgotten when the vault
// locks.
import type { Frame } from '$shared/state';

export class Today {
  readonly #frame: Frame;
  /** The day on which "Not today" was said. */
  #restsOn = $state('');

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** "Not today" was said. */
  get rests(): boolean {
    return this.#restsOn === this.#frame.today;
  }

  set rests(rests: boolean) {
    this.#restsOn = rests ? this.#frame.today : '';
  }
}

const days = new WeakMap<Frame, Today>();

export function todayOf(frame: Frame): Today {
  const today = days.get(frame) ?? new Today(frame);
  days.set(frame, today);
  return today;
}
