// The place "settings".
import type { Place } from '$shared/state';
import Settings from './Settings.svelte';

export const place: Place = {
  id: 'settings',
  label: 'settings-title',
  at: 'foot',
  Screen: Settings
};
