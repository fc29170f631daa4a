// What others said, and the person took in.
export { default as OthersSaid } from './OthersSaid.svelte';
export { remarksAbout, remarksBy, type Remark } from './remarks';
export { default as SayingWords } from './SayingWords.svelte';
