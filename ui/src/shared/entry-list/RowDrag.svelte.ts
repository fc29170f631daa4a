// Row drag: moving a row by mouse or finger with pointer events, which work alike in every webview.
import type { EntryId } from '../backend';

/** A place in a list: beside another row. */
export type Spot = { beside: EntryId; edge: 'before' | 'after' };

/** A pointer that went less than this (CSS pixels) meant to press, not to drag. */
const SLACK = 6;

export class RowDrag {
  /** The row being dragged. */
  dragged: string | null = $state(null);
  /** Where it would be put. */
  spot: Spot | null = $state.raw(null);
  readonly #put: (row: string, spot: Spot) => void;
  #armed: { row: string; x: number; y: number } | null = null;

  constructor(put: (row: string, spot: Spot) => void) {
    this.#put = put;
  }

  /** The pointer went down on a row. */
  arm(row: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#armed = { row, x: event.clientX, y: event.clientY };
  }

  /** The pointer moved, anywhere. `rows` are the elements that carry `data-row`. */
  move(event: PointerEvent, rows: Iterable<HTMLElement>): void {
    const armed = this.#armed;
    if (!armed) return;
    const way = Math.hypot(event.clientX - armed.x, event.clientY - armed.y);
    if (!this.dragged && way < SLACK) return;
    this.dragged = armed.row;
    this.spot = spotAt(event.clientY, [...rows], armed.row);
  }

  /** The pointer went up: true when that ended a drag, which is no press then. */
  drop(): boolean {
    const { dragged, spot } = this;
    this.cancel();
    if (dragged && spot) this.#put(dragged, spot);
    return dragged !== null;
  }

  /** Leaves everything where it was. */
  cancel(): void {
    this.#armed = null;
    this.dragged = null;
    this.spot = null;
  }
}

/** The gap nearest to a height, seen from the row on its near side; none beside itself. */
function spotAt(y: number, rows: HTMLElement[], dragged: string): Spot | null {
  const gaps = rows.flatMap((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const beside = row.dataset['row'] ?? '';
    return [
      { beside, edge: 'before', far: Math.abs(y - top) } as const,
      { beside, edge: 'after', far: Math.abs(y - bottom) } as const
    ];
  });
  const nearest = gaps.sort((a, b) => a.far - b.far)[0];
  if (!nearest || nearest.beside === dragged) return null;
  return { beside: nearest.beside, edge: nearest.edge };
}
