// The place "goals".
import type { Place } from '$shared/state';
import Goals from './Goals.svelte';
import { opens } from './routes';

export const place: Place = {
  id: 'goals',
  label: 'goals-title',
  group: 'frame-group-reflect',
  Screen: Goals,
  count: (plan) => plan.goals.length,
  opens
};
