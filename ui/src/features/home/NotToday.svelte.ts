// Not today: what the person said to this day's invitation. It holds for the day; forgotten when
// the vault locks.
import type { Frame } from '$shared/state';

export class NotToday {
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

const days = new WeakMap<Frame, NotToday>();

export function notTodayOf(frame: Frame): NotToday {
  const today = days.get(frame) ?? new NotToday(frame);
  days.set(frame, today);
  return today;
}
