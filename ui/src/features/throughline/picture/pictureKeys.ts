// Picture keys, what keys do in the picture: on a node they walk, open and ask for its menu;
// everywhere they change the size, and on the picture itself they move it.
import type { Placed } from '$shared/throughline';
import type { PictureState } from './PictureState.svelte';
import { stepOf } from './NodeWalk';

/** How far one press moves the picture (CSS pixels). */
const FAR = 60;

const PANS: Record<string, [number, number]> = {
  ArrowUp: [0, FAR],
  ArrowDown: [0, -FAR],
  ArrowLeft: [FAR, 0],
  ArrowRight: [-FAR, 0]
};

/** Hears a key. True when it meant something. */
export function hearKey(
  event: KeyboardEvent,
  looking: PictureState,
  open: (node: Placed) => void
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { camera } = looking;
  const node = looking.nodeOf(event.target);
  const zoom = { '+': () => camera.grow(), '=': () => camera.grow(), '-': () => camera.shrink() };
  const sized = { ...zoom, '0': () => camera.fit() }[event.key];
  if (sized) return (sized(), true);
  const pan = PANS[event.key];
  if (pan && (!node || event.shiftKey)) return (camera.pan(...pan), true);
  return node !== undefined && onNode(event, node, looking, open);
}

function onNode(
  event: KeyboardEvent,
  node: Placed,
  looking: PictureState,
  open: (node: Placed) => void
): boolean {
  if (event.key === 'Enter' || event.key === ' ') return (open(node), true);
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    return (askForMenu(looking.element(node.id)), true);
  const step = stepOf(event.key);
  const next = step && looking.walk.to(node.id, step);
  if (next) void looking.focus(next);
  return step !== undefined;
}

/** The menu opens where the node is. */
function askForMenu(element: Element | null): void {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  element?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...at }));
}
