// What can be done with an entry from its list: in its menu, and with the other mouse button.
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import History from '@lucide/svelte/icons/history';
import PenLine from '@lucide/svelte/icons/pen-line';
import Trash from '@lucide/svelte/icons/trash-2';
import type { EntryOf, Kind } from '../backend';
import type { MenuItem } from '../components';
import type { Frame } from '../state';
import { say } from '../text';
import type { Shelf } from './Shelf.svelte';

type Deeds = { router: Frame['router']; look: () => void };

export function rowActs<K extends Kind>(
  shelf: Shelf<K>,
  entry: EntryOf<K>,
  { router, look }: Deeds
): MenuItem[] {
  return [
    { label: say('shelf-open'), icon: PenLine, act: () => router.go(shelf.routeOf(entry)) },
    step(shelf, entry, -1),
    step(shelf, entry, 1),
    { label: say('shelf-history'), icon: History, act: look },
    { label: say('shelf-trash'), icon: Trash, act: () => void shelf.trash(entry) }
  ];
}

function step<K extends Kind>(shelf: Shelf<K>, entry: EntryOf<K>, way: -1 | 1): MenuItem {
  return {
    label: say(way < 0 ? 'shelf-move-up' : 'shelf-move-down'),
    icon: way < 0 ? ArrowUp : ArrowDown,
    disabled: !shelf.canMove(entry, way),
    act: () => void shelf.move(entry, way)
  };
}
