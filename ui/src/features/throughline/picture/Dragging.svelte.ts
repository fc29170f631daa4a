// Dragging in the picture with pointer events: the ground moves all of it, a why or bedrock moves
// by itself and is let go on another.
import type { Placed } from '$shared/throughline';

/** A pointer that went less than this (CSS pixels) meant to press, not to drag. */
const SLACK = 6;

type Point = { x: number; y: number };

/** What a drag is about. */
type Held = { node: Placed | null; begin: Point; last: Point; moving: boolean };

export type Drags = {
  /** The node under a point of the window, other than the one that is dragged. */
  under: (at: Point, except: Placed) => Placed | undefined;
  pan: (x: number, y: number) => void;
  /** Let go on another node. */
  drop: (node: Placed, on: Placed) => void;
  /** How many CSS pixels one of the picture's is now. */
  scale: () => number;
};

export class Dragging {
  /** The node being dragged, and how far it went (in the picture). */
  ghost: { node: Placed; x: number; y: number } | null = $state.raw(null);
  /** Where it would be let go. */
  target: Placed | null = $state.raw(null);
  panning = $state(false);
  #held: Held | null = null;
  readonly #drags: Drags;

  constructor(drags: Drags) {
    this.#drags = drags;
  }

  /** The pointer went down, on a node that can be dragged or on the ground. */
  hold(node: Placed | null, event: PointerEvent): void {
    if (event.button !== 0) return;
    const begin = { x: event.clientX, y: event.clientY };
    this.#held = { node, begin, last: begin, moving: false };
  }

  move({ clientX: x, clientY: y }: PointerEvent): void {
    const held = this.#held;
    if (!held) return;
    held.moving ||= Math.hypot(x - held.begin.x, y - held.begin.y) >= SLACK;
    if (!held.moving) return;
    if (held.node) this.#carry(held.node, held.begin, { x, y });
    else this.#pan(held, { x, y });
  }

  /** The pointer went up: true when that ended a drag, which is no press then. */
  drop(): boolean {
    const { ghost, target } = this;
    const moved = this.#held?.moving ?? false;
    this.cancel();
    if (ghost && target) this.#drags.drop(ghost.node, target);
    return moved;
  }

  /** Leaves everything where it was. */
  cancel(): void {
    this.#held = null;
    this.ghost = null;
    this.target = null;
    this.panning = false;
  }

  #carry(node: Placed, begin: Point, at: Point): void {
    const scale = this.#drags.scale();
    this.ghost = { node, x: (at.x - begin.x) / scale, y: (at.y - begin.y) / scale };
    this.target = this.#drags.under(at, node) ?? null;
  }

  #pan(held: Held, at: Point): void {
    this.panning = true;
    this.#drags.pan(at.x - held.last.x, at.y - held.last.y);
    held.last = at;
  }
}
