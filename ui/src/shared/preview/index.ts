// Preview: the pages of a choice as they would leave, before anything is saved.
export { PageImage } from './PageImage.svelte';
export { PreviewState, type Form, type PreviewRequest, type SealWith } from './PreviewState.svelte';
