// Keys: keys that do something.
export { isMac, matches, written } from './chord';
export { Shortcuts, type Shortcut } from './shortcuts.svelte';
