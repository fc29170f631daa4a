// The place "Throughline".
import type { Place } from '$shared/state';
import Throughline from './Throughline.svelte';

export const place: Place = {
  id: 'throughline',
  label: 'throughline-title',
  Screen: Throughline
};
