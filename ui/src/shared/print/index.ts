// Pages of paper in the window, before anything is saved.
export { default as OnPaper } from './OnPaper.svelte';
export { PageImage } from './PageImage.svelte';
export { Previewing, type Asked, type Form, type SealWith } from './Previewing.svelte';
export type { ForPerson } from './Printing.svelte';
