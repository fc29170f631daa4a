// The place "people".
import type { Place } from '$shared/state';
import People from './People.svelte';
import { opens } from './routes';

export const place: Place = {
  id: 'people',
  label: 'people-title',
  group: 'frame-group-talk',
  Screen: People,
  count: (plan) => plan.people.filter(({ body }) => !body.until).length,
  opens
};
