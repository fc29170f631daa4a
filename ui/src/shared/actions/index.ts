// Actions: what a person can do, and the keys that do it.
export { type Action, isThere } from './action';
export { Actions } from './actions.svelte';
export { isMac, matches, written } from './chord';
export { historyAction, moveActions, openAction, removeAction, trashAction } from './entryActions';
