// Sealing: what is said once something is sealed.
export { default as SixWords } from './SixWords.svelte';
