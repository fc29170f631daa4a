// What someone gave the person to keep, and forgetting them.
export { default as Forget } from './Forget.svelte';
export { default as ReceivedList } from './ReceivedList.svelte';
