// Pages of paper in the window, before anything is saved.
export { default as OnPaper } from './OnPaper.svelte';
export { PageImage } from './PageImage.svelte';
