// The guided start: not a place in the side bar; Home and the palette lead to it.
import type { Place } from '$shared/state';
import Guided from './Guided.svelte';

export const place: Place = {
  id: 'beginning',
  label: 'beginning-title',
  at: 'nowhere',
  Screen: Guided,
  opens: (entry) => (entry.body.kind === 'beginning' ? { place: 'beginning' } : undefined)
};
