// What the person said to this day's invitation. Forgotten when the vault locks.
import type { Frame } from '$shared/state';

export class Today {
  /** "Not today" was said. */
  rests = $state(false);
}

const days = new WeakMap<Frame, Today>();

export function todayOf(frame: Frame): Today {
  const today = days.get(frame) ?? new Today();
  days.set(frame, today);
  return today;
}
