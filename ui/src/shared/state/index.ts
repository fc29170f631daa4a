// State shared by all features.
export { chooseTheme, exportPlan } from './frameActions';
export { Frame, provideFrame, useDraft, useFrame } from './frame';
export { Draft } from './autosave.svelte';
export type { Rung } from './planCopy.svelte';
export { PlanState, type Saving } from './plan.svelte';
export { ladderAt, layerOf, sessionWith, showsLadder } from './routes';
export { perFrame } from './perFrame';
export type { Place } from './place';
export type { Route } from './router.svelte';
export { provideSession, SessionState, usePadDraft, useSession } from './session.svelte';
export { ThemeState } from './theme.svelte';
