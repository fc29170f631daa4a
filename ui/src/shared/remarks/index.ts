// Remarks: what others said, and the person took in.
export { default as RemarksAbout } from './RemarksAbout.svelte';
export { default as SayingWords } from './SayingWords.svelte';
