// Node walk, walking through the picture by keyboard: up and down along the lines, left and right
// in a row.
import type { EntryId } from '$shared/backend';
import type { Layout, Neighbours, Placed } from '$shared/throughline';

export type WalkStep = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const STEPS: Record<string, WalkStep> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last'
};

/** The step a key means. */
export function stepOf(key: string): WalkStep | undefined {
  return STEPS[key];
}

export class NodeWalk {
  readonly #nodes: Map<EntryId, Placed>;
  readonly #neighbours: Neighbours;
  /** Where one came down from, so that going up again leads back. */
  readonly #from = new Map<EntryId, EntryId>();

  constructor({ nodes }: Layout, neighbours: Neighbours) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#neighbours = neighbours;
  }

  /** Where a step leads; nowhere at an end. */
  to(id: EntryId, step: WalkStep): EntryId | undefined {
    const here = this.#nodes.get(id);
    if (!here) return undefined;
    if (step === 'up') return this.#up(here);
    if (step === 'down') return this.#down(here);
    const row = this.#row(here);
    const at = row.findIndex((node) => node.id === id);
    const places = { left: at - 1, right: at + 1, first: 0, last: row.length - 1 };
    return row[places[step]]?.id;
  }

  #down(here: Placed): EntryId | undefined {
    const next = this.#nearest(here, this.#neighbours.below(here.id));
    if (next) this.#from.set(next, here.id);
    return next;
  }

  #up(here: Placed): EntryId | undefined {
    const above = this.#neighbours.above(here.id);
    const from = this.#from.get(here.id);
    return from && above.includes(from) ? from : this.#nearest(here, above);
  }

  #nearest(here: Placed, ids: EntryId[]): EntryId | undefined {
    const far = (id: EntryId) => Math.abs((this.#nodes.get(id)?.x ?? 0) - here.x);
    return [...ids].sort((a, b) => far(a) - far(b))[0];
  }

  #row(here: Placed): Placed[] {
    const row = [...this.#nodes.values()].filter((node) => node.depth === here.depth);
    return row.sort((a, b) => a.x - b.x);
  }
}
