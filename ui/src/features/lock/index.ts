// Lock screen, and what is said when the vault cannot be opened.
export { default as Lock } from './Lock.svelte';
export { default as Trouble } from './Trouble.svelte';
