// The place "Who may see what".
import type { Place } from '$shared/state';
import Audience from './Audience.svelte';

export const place: Place = {
  id: 'audience',
  label: 'audience-title',
  group: 'frame-group-share',
  Screen: Audience
};
