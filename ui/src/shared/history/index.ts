// The history of an entry.
export { default as EntryHistory } from './EntryHistory.svelte';
