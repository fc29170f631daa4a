// Words and dates.
export { canSay, say, speak, type Words } from './text';
export { ago, dayInWords, momentInWords, monthInWords, weekday } from './dates';
export { default as Say } from './Say.svelte';
export { sizeInWords } from './sizes';
