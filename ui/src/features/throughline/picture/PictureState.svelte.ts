// Picture state, what the person looks at in the picture: which part of it, which node, and what is
// on one way with that.
import { tick } from 'svelte';
import type { EntryId } from '$shared/backend';
import { LEGIBLE, type Placed } from '$shared/throughline';
import type { ThroughlineMap } from '../ThroughlineMap.svelte';
import { Camera } from './Camera.svelte';
import { NodeWalk } from './NodeWalk';

/** Where words are smaller than this, boxes alone are drawn. */
const FAR = LEGIBLE / 1.6;

export class PictureState {
  readonly camera = new Camera();
  /** The element that frames the picture. */
  stage: HTMLElement | undefined = $state();
  #hovered: EntryId | undefined = $state();
  #focused = $state(false);
  readonly #map: ThroughlineMap;

  constructor(map: ThroughlineMap) {
    this.#map = map;
  }

  /** Where the keyboard comes in. */
  readonly current = $derived.by(() => this.#map.node(this.#map.current) ?? this.#nodes[0]);
  /** What the pointer or the keyboard is on. */
  readonly looked = $derived.by(
    () => this.#map.node(this.#hovered) ?? (this.#focused ? this.current : undefined)
  );
  /** What leads there and on from there; nothing where nothing is looked at. */
  readonly lit = $derived.by(() =>
    this.looked ? this.#map.neighbours.through(this.looked.id) : null
  );
  /** Goals and whys under which nothing was found yet. */
  readonly ends = $derived.by(() =>
    this.#nodes.filter((n) => n.kind !== 'bedrock' && !this.#map.neighbours.below(n.id).length)
  );
  readonly walk = $derived.by(() => new NodeWalk(this.#map.layout, this.#map.neighbours));
  readonly far = $derived.by(() => this.camera.scale < FAR);
  /** Whether not all of it can be read at once; then all of it stands in a strip underneath. */
  readonly wide = $derived.by(() => this.#map.layout.width * LEGIBLE > this.#map.room.width + 1);

  get #nodes(): Placed[] {
    return this.#map.layout.nodes;
  }

  /** Whether a node is in sight, or would be soon. Words of others are not drawn: WebKit sets all
      words anew whenever the picture moves. */
  isNear({ x, width }: Placed): boolean {
    const { from, to } = this.camera;
    return !this.far && x + width / 2 >= from && x - width / 2 <= to;
  }

  /** Whether nothing leads here. */
  isBare(id: EntryId): boolean {
    return this.#map.neighbours.above(id).length === 0;
  }

  /** The node that an event was about. */
  nodeOf(target: EventTarget | null): Placed | undefined {
    const element = target instanceof Element ? target.closest('[data-node]') : null;
    return this.#map.node(element?.getAttribute('data-node') ?? undefined);
  }

  /** The node under a point of the window. */
  under({ x, y }: { x: number; y: number }, except: Placed): Placed | undefined {
    const { left, top } = this.stage?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return this.#map.under(this.camera.at(x - left, y - top), except);
  }

  hover(target: EventTarget | null): void {
    this.#hovered = this.nodeOf(target)?.id;
  }

  /** The keyboard came to something, or left. */
  noteFocus(target: EventTarget | null): void {
    const node = this.nodeOf(target);
    this.#focused = node !== undefined;
    if (node) this.#map.current = node.id;
  }

  /** Brings the keyboard to a node, and the node into sight. */
  async focus(id: EntryId): Promise<void> {
    this.#map.current = id;
    await tick();
    this.element(id)?.focus({ preventScroll: true });
    const node = this.#map.node(id);
    if (node) this.camera.reveal(node);
  }

  element(id: EntryId): SVGElement | null {
    return this.stage?.querySelector<SVGElement>(`[data-node="${id}"]`) ?? null;
  }
}
