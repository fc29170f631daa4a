// First run.
export { default as FirstRun } from './FirstRun.svelte';
export type { Ended } from './firstRunState.svelte';
