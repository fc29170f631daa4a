// The place "passions".
import type { Place } from '$shared/state';
import Passions from './Passions.svelte';
import { opens } from './routes';

export const place: Place = {
  id: 'passions',
  label: 'passions-title',
  group: 'frame-group-reflect',
  Screen: Passions,
  count: (plan) => plan.all('passion').length,
  opens
};
