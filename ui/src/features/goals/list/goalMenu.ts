// Goal menu, what can be done with a goal from the list: in its menu, and with the other mouse
// button.
import Layers from '@lucide/svelte/icons/layers';
import { moveActions, openAction, trashAction, type Action } from '$shared/actions';
import { agendaMenu } from '$shared/agenda';
import { ladderAt, type Frame } from '$shared/state';
import type { GoalEntry, GoalListState } from './GoalListState.svelte';

export function goalMenu(list: GoalListState, goal: GoalEntry, frame: Frame): Action[] {
  const { router } = frame;
  return [
    { id: 'dig', name: 'goals-dig', icon: Layers, act: () => router.go(ladderAt(goal.id)) },
    openAction('goals-open', () => router.go({ place: 'goals', entry: goal.id })),
    ...moveActions({
      can: (step) => list.canMove(goal, step),
      move: (step) => list.move(goal, step),
      names: ['goals-move-up', 'goals-move-down']
    }),
    ...agendaMenu(frame, goal),
    trashAction(() => list.trash(goal), 'goals-trash')
  ];
}
