// What places with a list of entries and a page for each share.
export { default as Asking } from './Asking.svelte';
export { default as Crumbs } from './Crumbs.svelte';
export { default as Day } from './Day.svelte';
export { Deck, deckOf } from './Deck.svelte';
export { default as DragRoom } from './DragRoom.svelte';
export { default as DropLine } from './DropLine.svelte';
export { default as EntryPage } from './EntryPage.svelte';
export { default as Gone } from './Gone.svelte';
export { default as GroundTie } from './GroundTie.svelte';
export { default as Line } from './Line.svelte';
export { default as Records } from './Records.svelte';
export type { Change } from './records';
export type { RowDrag, Spot } from './RowDrag.svelte';
export { default as Section } from './Section.svelte';
export { Shelf, type ShelfOf } from './Shelf.svelte';
export { default as ShelfList } from './ShelfList.svelte';
export { default as WitnessFields } from './WitnessFields.svelte';
export { default as Words } from './Words.svelte';
