// The reading room.
export type { How } from './LeavingRoom.svelte';
export { default as ReadingRoom } from './ReadingRoom.svelte';
export type { ToRead } from './Room.svelte';
