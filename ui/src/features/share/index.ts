// The place "share".
import { isKind } from '$shared/backend';
import type { Place } from '$shared/state';
import Share from './Share.svelte';

export const place: Place = {
  id: 'share',
  label: 'share-title',
  group: 'frame-group-share',
  Screen: Share,
  // Whom something is handed to, and how one introduces oneself to them.
  opens: (entry) =>
    isKind(entry, 'person') || isKind(entry, 'profile') ? { place: 'share' } : undefined
};
