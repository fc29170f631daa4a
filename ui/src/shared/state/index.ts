// State shared by all features.
export { chooseTheme, exportPlan } from './acts';
export { Frame, provideFrame, useDraft, useFrame } from './frame';
export { Draft } from './autosave.svelte';
export type { Rung } from './copy.svelte';
export { PlanState, type Saving } from './plan.svelte';
export { ladderAt, layerOf, showsLadder } from './ladder';
export type { Place } from './place';
export type { Route } from './router.svelte';
export { provideSitting, SittingState, usePadDraft, useSitting } from './sitting.svelte';
export { talkWith } from './talk';
export { ThemeState } from './theme.svelte';
