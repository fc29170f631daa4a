// Preview zoom: how large the pages of the preview are shown.
import type { PaperSize } from '$shared/backend';

export type Fit = 'page' | 'width';

/** Width and height of a sheet at its true size (CSS pixels, 96 to the inch). */
const TRUE_SIZE: Record<PaperSize, { width: number; height: number }> = {
  a4: { width: 793.7, height: 1122.5 },
  letter: { width: 816, height: 1056 }
};

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** A whole page smaller than this share of its true size cannot be read; its width fits then. */
const LEGIBLE = 0.5;
/** No page gets narrower than this (CSS pixels). */
const NARROWEST = 120;

export class PreviewZoom {
  /** Room for pages inside the pane (CSS pixels). */
  room = $state.raw({ width: 0, height: 0 });
  #fitted: Fit | null = $state(null);
  #zoom: number | null = $state(null);
  readonly #paper: () => PaperSize;

  constructor(paper: () => PaperSize) {
    this.#paper = paper;
  }

  /** How the pages are fitted into the room; nothing once a size was chosen. */
  readonly fit: Fit | null = $derived.by(() => {
    if (this.#zoom !== null) return null;
    return this.#fitted ?? (this.#wholePage() < LEGIBLE * this.#size().width ? 'width' : 'page');
  });

  /** Width of a page (whole CSS pixels). */
  readonly width: number = $derived.by(() => {
    if (this.#zoom !== null) return Math.round(this.#size().width * this.#zoom);
    const fitting = this.fit === 'page' ? this.#wholePage() : this.room.width;
    return Math.max(NARROWEST, Math.floor(fitting));
  });

  /** Size of a page against its true size, in whole percent. */
  readonly percent: number = $derived.by(() => Math.round((this.width / this.#size().width) * 100));
  /** A page's width through its height. */
  readonly ratio: number = $derived.by(() => this.#size().width / this.#size().height);
  readonly canShrink = $derived(this.#next(-1) !== undefined);
  readonly canGrow = $derived(this.#next(1) !== undefined);

  fitTo(fit: Fit): void {
    this.#fitted = fit;
    this.#zoom = null;
  }

  grow(): void {
    this.#zoom = this.#next(1) ?? this.#zoom;
  }

  shrink(): void {
    this.#zoom = this.#next(-1) ?? this.#zoom;
  }

  #next(way: -1 | 1): number | undefined {
    const beyond = (step: number) => way * (step * 100 - this.percent) >= 1;
    return way > 0 ? STEPS.find(beyond) : STEPS.findLast(beyond);
  }

  /** Width at which all of a page is in sight. */
  #wholePage(): number {
    return Math.min(this.room.width, this.room.height * this.ratio);
  }

  #size() {
    return TRUE_SIZE[this.#paper()];
  }
}
