// Zoom: larger and smaller. Every size is in rem, so the size of the root's type is the zoom.
import { matches } from '$shared/keys';

const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const USUAL = STEPS.indexOf(1);

export class ZoomState {
  #at = $state(USUAL);
  readonly percent = $derived(Math.round((STEPS[this.#at] ?? 1) * 100));

  readonly shortcuts = [
    { keys: 'Mod++', label: 'frame-key-zoom-in', act: () => this.#to(this.#at + 1) },
    { keys: 'Mod+-', label: 'frame-key-zoom-out', act: () => this.#to(this.#at - 1) },
    { keys: 'Mod+0', label: 'frame-key-zoom-reset', act: () => this.#to(USUAL) }
  ];

  /** Hears a key, inside the plan and outside it. */
  hear(event: KeyboardEvent): void {
    // On most keyboards plus needs no shift when it is meant for zoom.
    const meant = this.shortcuts.find(
      (s) => matches(s.keys, event) || matches(s.keys.replace('++', '+='), event)
    );
    if (!meant) return;
    event.preventDefault();
    meant.act();
  }

  #to(at: number): void {
    this.#at = Math.max(0, Math.min(STEPS.length - 1, at));
    document.documentElement.style.fontSize = `${this.percent}%`;
  }
}
