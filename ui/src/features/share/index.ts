// The place "share".
import { isKind } from '$shared/backend';
import type { Place } from '$shared/state';
import Share from './Share.svelte';

export const place: Place = {
  id: 'share',
  label: 'share-title',
  group: 'frame-group-share',
  Screen: Share,
  // How one introduces oneself to whomever something is handed to.
  opens: (entry) => (isKind(entry, 'profile') ? { place: 'share' } : undefined)
};
