// Graph of the throughline, what hangs together in the throughline: goals, whys and bedrock, and
// the lines between them. Picture, outline and saved file all come from this one graph.
import { WAYS, type EntryId, type EntryOf } from '../backend';
import type { PlanState } from '../state';

export type NodeKind = 'goal' | 'why' | 'bedrock';

/** One goal, why or bedrock. */
export type Node = {
  id: EntryId;
  kind: NodeKind;
  /** In the person's words; empty where an answer is still to come. */
  words: string;
  /** Layers below the goal: 0 for a goal; all bedrock lies one below the deepest why. */
  depth: number;
};

/** A line from a goal or why down to what was found under it. */
export type Link = {
  from: EntryId;
  to: EntryId;
  /** The whys that make it: the one it leads to, or those that rest where it ends. */
  by: EntryId[];
};

export type Graph = {
  nodes: Node[];
  links: Link[];
  /** The depth of bedrock. */
  ground: number;
};

type Why = EntryOf<'why'>;

/** The graph of a plan. A why that rests is no node: it is the line to its bedrock. */
export function graphOf(plan: PlanState): Graph {
  const found = new Found(plan);
  for (const goal of plan.goals) found.goal(goal);
  const ground = Math.max(0, ...found.nodes.map((node) => node.depth)) + 1;
  const bedrocks = plan.bedrocks.map(({ id, body }): Node => {
    return { id, kind: 'bedrock', words: body.statement, depth: ground };
  });
  return { nodes: [...found.nodes, ...bedrocks], links: [...found.links.values()], ground };
}

class Found {
  readonly nodes: Node[] = [];
  readonly links = new Map<string, Link>();
  readonly #plan: PlanState;

  constructor(plan: PlanState) {
    this.#plan = plan;
  }

  goal({ id, body }: EntryOf<'goal'>): void {
    this.nodes.push({ id, kind: 'goal', words: body.statement, depth: 0 });
    this.#under(id, 1);
  }

  #under(from: EntryId, depth: number): void {
    for (const why of this.#plan.whysUnder(from)) {
      const { answer } = why.body;
      if (answer.is === 'rests') this.#link(from, answer.on, why.id);
      else if (this.#isLayer(why)) {
        this.nodes.push({ id: why.id, kind: 'why', words: wordsOf(why), depth });
        this.#link(from, why.id, why.id);
        this.#under(why.id, depth + 1);
      }
    }
  }

  #link(from: EntryId, to: EntryId, by: EntryId): void {
    const key = `${from} ${to}`;
    const link = this.links.get(key);
    if (link) link.by.push(by);
    else this.links.set(key, { from, to, by: [by] });
  }

  /** What was answered on the way back up stands beside a layer, unless one dug on from there. */
  #isLayer(why: Why): boolean {
    return WAYS[why.body.asked] !== 'up' || this.#plan.whysUnder(why.id).some(leadsDown);
  }
}

const leadsDown = (why: Why) => WAYS[why.body.asked] !== 'up';

const wordsOf = (why: Why) => (why.body.answer.is === 'words' ? why.body.answer.words : '');

/** Links by the node they start from, and by the node they end at. */
export class Neighbours {
  readonly #down = new Map<EntryId, EntryId[]>();
  readonly #up = new Map<EntryId, EntryId[]>();

  constructor(links: readonly Link[]) {
    for (const { from, to } of links) {
      push(this.#down, from, to);
      push(this.#up, to, from);
    }
  }

  below(id: EntryId): EntryId[] {
    return this.#down.get(id) ?? [];
  }

  above(id: EntryId): EntryId[] {
    return this.#up.get(id) ?? [];
  }

  /** The node with all that leads to it from above and all it leads to. */
  through(id: EntryId): Set<EntryId> {
    const met = new Set([id]);
    follow(id, met, (at) => this.below(at));
    follow(id, met, (at) => this.above(at));
    return met;
  }
}

function push(map: Map<EntryId, EntryId[]>, key: EntryId, value: EntryId): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function follow(id: EntryId, met: Set<EntryId>, next: (id: EntryId) => EntryId[]): void {
  for (const at of next(id)) {
    met.add(at);
    follow(at, met, next);
  }
}
