// Paper: a choice set on pages, looked at and saved.
export { default as PaperPreview } from './PaperPreview.svelte';
export type { ForPerson } from './PrintState.svelte';
