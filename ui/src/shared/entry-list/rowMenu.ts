// Row menu, what can be done with an entry from its list: in its menu, and with the other mouse
// button.
import { historyAction, moveActions, openAction, trashAction, type Action } from '../actions';
import { agendaMenu } from '../agenda';
import type { EntryOf, Kind } from '../backend';
import type { Frame } from '../state';
import type { EntryListState } from './EntryListState.svelte';

type RowContext = { frame: Frame; look: () => void };

export function rowMenu<K extends Kind>(
  list: EntryListState<K>,
  entry: EntryOf<K>,
  { frame, look }: RowContext
): Action[] {
  return [
    openAction('shelf-open', () => frame.router.go(list.routeOf(entry))),
    ...moveActions({
      can: (step) => list.canMove(entry, step),
      move: (step) => list.move(entry, step)
    }),
    ...agendaMenu(frame, entry),
    historyAction(look),
    trashAction(() => list.trash(entry))
  ];
}
