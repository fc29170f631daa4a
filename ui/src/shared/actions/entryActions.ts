// Entry actions: what can be done with an entry wherever its menu is.
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import History from '@lucide/svelte/icons/history';
import PenLine from '@lucide/svelte/icons/pen-line';
import Trash from '@lucide/svelte/icons/trash-2';
import X from '@lucide/svelte/icons/x';
import type { Action } from './action';

export const openAction = (name: string, act: () => void): Action => ({
  id: 'open',
  name,
  icon: PenLine,
  act
});

export const historyAction = (act: () => void, name = 'shelf-history'): Action => ({
  id: 'history',
  name,
  icon: History,
  act
});

export const trashAction = (act: () => unknown, name = 'shelf-trash'): Action => ({
  id: 'trash',
  name,
  icon: Trash,
  act: () => void act()
});

export const removeAction = (name: string, act: () => unknown): Action => ({
  id: 'remove',
  name,
  icon: X,
  act: () => void act()
});

type Moves = {
  /** Whether there is a neighbour on that side. */
  can: (step: -1 | 1) => boolean;
  move: (step: -1 | 1) => unknown;
  /** The messages that name both. */
  names?: readonly [string, string];
};

const MOVES = ['shelf-move-up', 'shelf-move-down'] as const;

/** One place up, and one place down, in a list of one's own order. */
export const moveActions = ({ can, move, names: [up, down] = MOVES }: Moves): Action[] => [
  {
    id: 'move-up',
    name: up,
    icon: ArrowUp,
    disabled: !can(-1),
    act: () => void move(-1)
  },
  {
    id: 'move-down',
    name: down,
    icon: ArrowDown,
    disabled: !can(1),
    act: () => void move(1)
  }
];
