// Goal menu, what can be done with a goal from the list: in its menu, and with the other mouse
// button.
import type { MenuItem } from '$shared/components';
import { ladderAt, type Frame } from '$shared/state';
import { agendaMenu } from '$shared/agenda';
import { say } from '$shared/text';
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Layers from '@lucide/svelte/icons/layers';
import PenLine from '@lucide/svelte/icons/pen-line';
import Trash from '@lucide/svelte/icons/trash-2';
import type { GoalEntry, GoalListState } from './GoalListState.svelte';

export function rowMenu(list: GoalListState, goal: GoalEntry, frame: Frame): MenuItem[] {
  const { router } = frame;
  return [
    { label: say('goals-dig'), icon: Layers, act: () => router.go(ladderAt(goal.id)) },
    {
      label: say('goals-open'),
      icon: PenLine,
      act: () => router.go({ place: 'goals', entry: goal.id })
    },
    step(list, goal, -1),
    step(list, goal, 1),
    ...agendaMenu(frame, goal),
    { label: say('goals-trash'), icon: Trash, act: () => void list.trash(goal) }
  ];
}

function step(list: GoalListState, goal: GoalEntry, way: -1 | 1): MenuItem {
  return {
    label: say(way < 0 ? 'goals-move-up' : 'goals-move-down'),
    icon: way < 0 ? ArrowUp : ArrowDown,
    disabled: !list.canMove(goal, way),
    act: () => void list.move(goal, way)
  };
}
