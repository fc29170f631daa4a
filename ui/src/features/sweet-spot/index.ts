// The place "sweet spot": needs, opportunities, and what may meet.
import { isKind, type Entry } from '$shared/backend';
import type { Place } from '$shared/state';
import SweetSpot from './SweetSpot.svelte';

export const place: Place = {
  id: 'sweet-spot',
  label: 'sweet-spot-title',
  group: 'frame-group-reflect',
  Screen: SweetSpot,
  count: (plan) => plan.all('opportunity').length,
  opens: (entry: Entry) =>
    isKind(entry, 'opportunity') || isKind(entry, 'need')
      ? { place: 'sweet-spot', entry: entry.id }
      : undefined
};
