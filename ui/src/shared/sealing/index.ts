// What is said once something is sealed.
export { default as TheSixWords } from './TheSixWords.svelte';
