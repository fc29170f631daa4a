// Reading room, and what may be read in it.
export type { How } from './RoomExit.svelte';
export { default as ReadingRoom } from './ReadingRoom.svelte';
export type { ToRead } from './RoomState.svelte';
