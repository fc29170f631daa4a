// What others said, and the person took in.
export { default as OthersSaid } from './OthersSaid.svelte';
export { default as SayingWords } from './SayingWords.svelte';
