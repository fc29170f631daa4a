// Who may see what: the mark that one can press, the fields to set it for many, and what the plan says.
export * from './audience';
export { default as AudienceButton } from './AudienceButton.svelte';
export { default as AudienceFields } from './AudienceFields.svelte';
export { default as AudienceOf } from './AudienceOf.svelte';
export { keep, keepToMyself, showTo } from './keeping';
export { default as SeenBySelect } from './SeenBySelect.svelte';
export { Setting, type Held } from './Setting.svelte';
