// Throughline map: what hangs together in the plan as it is now, where it stands, and what the
// person is looking at in it.
import type { EntryId } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { measuring, type Measure } from '$shared/picture';
import {
  graphOf,
  layOut,
  Neighbours,
  type Graph,
  type Layout,
  type Placed,
  type Room
} from '$shared/throughline';

/** More nodes than this are laid out the same in any room: it takes long enough to be noticed. */
const MANY = 60;
const ANY_ROOM: Room = { width: 1280, height: 640 };

/** The room is taken in steps, so that a window being resized is not laid out at every pixel. */
const STEP = 64;

export class ThroughlineMap {
  /** The room for the picture (CSS pixels). */
  room: Room = $state.raw({ width: 0, height: 0 });
  /** The node last looked at; where the keyboard comes in. */
  current: EntryId | undefined = $state();
  #measure: Measure = $state.raw(measuring());
  readonly #plan: PlanState;

  readonly graph: Graph = $derived.by(() => graphOf(this.#plan));
  readonly #wide = $derived(stepped(this.room.width));
  readonly #high = $derived(stepped(this.room.height));
  readonly #room: Room = $derived(
    this.graph.nodes.length > MANY ? ANY_ROOM : { width: this.#wide, height: this.#high }
  );
  readonly layout: Layout = $derived.by(() => layOut(this.graph, this.#measure, this.#room));
  readonly neighbours = $derived.by(() => new Neighbours(this.graph.links));
  readonly #placed = $derived(new Map(this.layout.nodes.map((node) => [node.id, node])));

  constructor(plan: PlanState) {
    this.#plan = plan;
    void document.fonts?.ready.then(() => (this.#measure = measuring()));
  }

  node(id: EntryId | undefined): Placed | undefined {
    return id === undefined ? undefined : this.#placed.get(id);
  }

  /** The node under a point of the picture. */
  under(at: { x: number; y: number }, except?: Placed): Placed | undefined {
    return this.layout.nodes.find(
      (node) =>
        node.id !== except?.id &&
        Math.abs(node.x - at.x) <= node.width / 2 &&
        Math.abs(node.y - at.y) <= node.height / 2
    );
  }
}

const stepped = (length: number) => Math.floor(length / STEP) * STEP;
