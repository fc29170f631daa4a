// Per frame: what a place keeps for as long as the plan is open, such as the last view of it.
import type { Frame } from './frame';

/** One of something for each frame, made when it is first asked for; it goes with the frame when
 *  the vault locks. */
export function perFrame<T>(make: (frame: Frame) => T): (frame: Frame) => T {
  const all = new WeakMap<Frame, T>();
  return (frame) => {
    const one = all.get(frame) ?? make(frame);
    all.set(frame, one);
    return one;
  };
}
