// The place "goals".
import type { Place } from '$shared/state';
import Goals from './Goals.svelte';

export const place: Place = {
  id: 'goals',
  label: 'goals-title',
  group: 'frame-group-reflect',
  Screen: Goals,
  count: (plan) => plan.goals.length,
  opens: (entry) => (entry.body.kind === 'goal' ? { place: 'goals', entry: entry.id } : undefined)
};
