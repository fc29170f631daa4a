// Row menu, what can be done with an entry from its list: in its menu, and with the other mouse
// button.
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import History from '@lucide/svelte/icons/history';
import PenLine from '@lucide/svelte/icons/pen-line';
import Trash from '@lucide/svelte/icons/trash-2';
import type { EntryOf, Kind } from '../backend';
import type { MenuItem } from '../components';
import type { Frame } from '../state';
import { agendaMenu } from '../agenda';
import { say } from '../text';
import type { EntryListState } from './EntryListState.svelte';

type RowContext = { frame: Frame; look: () => void };

export function rowMenu<K extends Kind>(
  list: EntryListState<K>,
  entry: EntryOf<K>,
  { frame, look }: RowContext
): MenuItem[] {
  return [
    { label: say('shelf-open'), icon: PenLine, act: () => frame.router.go(list.routeOf(entry)) },
    step(list, entry, -1),
    step(list, entry, 1),
    ...agendaMenu(frame, entry),
    { label: say('shelf-history'), icon: History, act: look },
    { label: say('shelf-trash'), icon: Trash, act: () => void list.trash(entry) }
  ];
}

function step<K extends Kind>(list: EntryListState<K>, entry: EntryOf<K>, way: -1 | 1): MenuItem {
  return {
    label: say(way < 0 ? 'shelf-move-up' : 'shelf-move-down'),
    icon: way < 0 ? ArrowUp : ArrowDown,
    disabled: !list.canMove(entry, way),
    act: () => void list.move(entry, way)
  };
}
