// The place "motivations".
import type { Place } from '$shared/state';
import Motivations from './Motivations.svelte';
import { opens } from './routes';

export const place: Place = {
  id: 'motivations',
  label: 'motivations-title',
  group: 'frame-group-reflect',
  Screen: Motivations,
  count: (plan) => Object.keys(plan.all('motives')[0]?.body.mix ?? {}).length,
  opens
};
