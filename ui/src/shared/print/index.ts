// Pages of paper in the window, before anything is saved.
export { default as PaperPreview } from './PaperPreview.svelte';
export { PageImage } from './PageImage.svelte';
export { PreviewState, type PreviewRequest, type Form, type SealWith } from './PreviewState.svelte';
export type { ForPerson } from './PrintState.svelte';
