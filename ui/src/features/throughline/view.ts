// View of the throughline, picture or outline: remembered for as long as the plan is open, and not
// beyond.
import type { Frame } from '$shared/state';

export type View = 'picture' | 'outline';

const chosen = new WeakMap<Frame, View>();

/** The view chosen last while the plan is open. */
export function viewOf(frame: Frame): View {
  return chosen.get(frame) ?? 'picture';
}

export function choose(frame: Frame, view: View): void {
  chosen.set(frame, view);
}
