// Page scroll: where one is among the pages of the preview.
import type { Attachment } from 'svelte/attachments';
import type { PreviewZoom } from './PreviewZoom.svelte';

export class PageScroll {
  /** The page in sight, from 0. */
  at = $state(0);
  readonly #view: PreviewZoom;
  #pane: HTMLElement | undefined;

  constructor(view: PreviewZoom) {
    this.#view = view;
  }

  /** Follows the scrolling of the pane that holds the pages. */
  readonly follow: Attachment<HTMLElement> = (pane) => {
    this.#pane = pane;
    const look = () => (this.at = this.#inSight());
    pane.addEventListener('scroll', look, { passive: true });
    return () => pane.removeEventListener('scroll', look);
  };

  /** Whether a page is in sight or next to one that is. */
  isNear(page: number): boolean {
    const height = this.#view.width / this.#view.ratio;
    const inSight = Math.ceil(this.#view.room.height / height);
    return page >= this.at - 1 && page <= this.at + inSight;
  }

  goTo(page: number): void {
    const sheet = this.#sheets()[page];
    if (!sheet || !this.#pane) return;
    this.#pane.scrollTop = sheet.offsetTop - (this.#sheets()[0]?.offsetTop ?? 0);
    this.at = page;
  }

  /** The first page of which the larger part is in sight. */
  #inSight(): number {
    const top = this.#pane?.scrollTop ?? 0;
    const middle = (sheet: HTMLElement) => sheet.offsetTop + sheet.offsetHeight / 2;
    return Math.max(
      0,
      this.#sheets().findIndex((sheet) => middle(sheet) > top)
    );
  }

  #sheets(): HTMLElement[] {
    return [...(this.#pane?.querySelectorAll('li') ?? [])];
  }
}
