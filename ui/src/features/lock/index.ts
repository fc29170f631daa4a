// The locked door, and what is said when it cannot be opened.
export { default as Lock } from './Lock.svelte';
export { default as Trouble } from './Trouble.svelte';
