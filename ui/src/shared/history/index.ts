// History of an entry, and what differs between two texts.
export { changedParts, type Beside } from './diff';
export { default as EntryHistory } from './EntryHistory.svelte';
export { default as SideBySide } from './SideBySide.svelte';
export { default as TimeButton } from './TimeButton.svelte';
