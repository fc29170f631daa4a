// Goal bridge: from something a person found out to a goal.
export { default as GoalBridge } from './GoalBridge.svelte';
export { default as TiedGoal } from './TiedGoal.svelte';
