// Motivations: what the places about goals and about motivations share.
export { MOTIVATIONS } from './motivations';
export { default as MotivationField } from './MotivationField.svelte';
export { showsWeighing, weighAbout, weighedGoal } from './motivations';
export { default as WantOrShould } from './WantOrShould.svelte';
