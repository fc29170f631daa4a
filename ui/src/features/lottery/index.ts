// The place "lottery question".
import { isKind, type Entry } from '$shared/backend';
import type { Place } from '$shared/state';
import Lottery from './Lottery.svelte';

export const place: Place = {
  id: 'lottery',
  label: 'lottery-title',
  group: 'frame-group-reflect',
  Screen: Lottery,
  count: (plan) => plan.all('lottery-answer').length,
  opens: (entry: Entry) =>
    isKind(entry, 'lottery-answer') ? { place: 'lottery', entry: entry.id } : undefined
};
