// Audience, who may see what: the mark that one can press, the fields to set it for many, and what
// the plan says.
export * from './audience';
export { default as AudienceButton } from './AudienceButton.svelte';
export { default as AudienceFields } from './AudienceFields.svelte';
export { default as AudienceOf } from './AudienceOf.svelte';
export { saveAudience, keepToMyself, showTo } from './audienceEdits';
export { default as SeenBySelect } from './SeenBySelect.svelte';
export { AudienceSetting, type Held } from './AudienceSetting.svelte';
