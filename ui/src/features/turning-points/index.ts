// The place "turning points".
import type { Place } from '$shared/state';
import { opens } from './routes';
import TurningPoints from './TurningPoints.svelte';

export const place: Place = {
  id: 'turning-points',
  label: 'turning-points-title',
  group: 'frame-group-reflect',
  Screen: TurningPoints,
  count: (plan) => plan.all('turning-point').length,
  opens
};
