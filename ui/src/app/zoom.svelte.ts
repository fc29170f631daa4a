// Zoom: larger and smaller. Every size is in rem, so the size of the root's type is the zoom.
import { matches, type Action } from '$shared/actions';

const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const USUAL = STEPS.indexOf(1);

export class ZoomState {
  #at = $state(USUAL);
  readonly percent = $derived(Math.round((STEPS[this.#at] ?? 1) * 100));

  readonly actions: (Action & { keys: string })[] = [
    {
      id: 'zoom-in',
      name: 'frame-key-zoom-in',
      keys: 'Mod++',
      palette: true,
      act: () => this.#to(this.#at + 1)
    },
    {
      id: 'zoom-out',
      name: 'frame-key-zoom-out',
      keys: 'Mod+-',
      act: () => this.#to(this.#at - 1)
    },
    {
      id: 'zoom-reset',
      name: 'frame-key-zoom-reset',
      keys: 'Mod+0',
      palette: true,
      act: () => this.#to(USUAL)
    }
  ];

  /** Hears a key, inside the plan and outside it. */
  hear(event: KeyboardEvent): void {
    // On most keyboards plus needs no shift when it is meant for zoom.
    const meant = this.actions.find(
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
