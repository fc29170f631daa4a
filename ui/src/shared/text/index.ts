// Words and dates.
export { canSay, say, speak } from './text';
export { ago, dayInWords, momentInWords, monthInWords, weekday } from './dates';
export { default as Say } from './Say.svelte';
export type { Words } from './isolate';
export { sizeInWords } from './sizes';
