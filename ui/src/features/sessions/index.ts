// The place "sessions", and the session itself, which stands outside the frame of places.
import type { Place } from '$shared/state';
import Sessions from './Sessions.svelte';
import { opens, PLACE } from './routes';
import { ahead } from './session';

export { default as WalkThrough } from './walkthrough/WalkThrough.svelte';
export { beginSheet, beginWith, endingOf } from './routes';

export const place: Place = {
  id: PLACE,
  label: 'sessions-title',
  group: 'frame-group-talk',
  Screen: Sessions,
  count: (plan) => ahead(plan).length,
  opens
};
