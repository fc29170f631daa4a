// The place "share".
import type { Place } from '$shared/state';
import Share from './Share.svelte';

export const place: Place = {
  id: 'share',
  label: 'share-title',
  group: 'frame-group-share',
  Screen: Share
};
