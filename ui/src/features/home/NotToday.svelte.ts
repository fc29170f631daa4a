// Not today: what the person said to this day's invitation. It holds for the day; forgotten when
// the vault locks.
import { perFrame, type Frame } from '$shared/state';

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

export const notTodayOf = perFrame((frame) => new NotToday(frame));
