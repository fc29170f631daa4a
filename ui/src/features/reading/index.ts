// The reading room.
export type { How } from './RoomExit.svelte';
export { default as ReadingRoom } from './ReadingRoom.svelte';
export type { ToRead } from './RoomState.svelte';
