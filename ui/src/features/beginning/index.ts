// Guided start: not a place in the side bar; Home and the palette lead to it.
import type { Place } from '$shared/state';
import GuidedScreen from './GuidedScreen.svelte';

export const place: Place = {
  id: 'beginning',
  label: 'beginning-title',
  at: 'nowhere',
  Screen: GuidedScreen,
  opens: (entry) => (entry.body.kind === 'beginning' ? { place: 'beginning' } : undefined)
};
