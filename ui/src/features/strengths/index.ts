// The place "strengths".
import { isKind, type Entry } from '$shared/backend';
import type { Place } from '$shared/state';
import Strengths from './Strengths.svelte';

export const place: Place = {
  id: 'strengths',
  label: 'strengths-title',
  group: 'frame-group-reflect',
  Screen: Strengths,
  count: (plan) => plan.all('strength').length,
  opens: (entry: Entry) =>
    isKind(entry, 'strength') ? { place: 'strengths', entry: entry.id } : undefined
};
