// The place "trash".
import type { Place } from '$shared/state';
import Trash from './Trash.svelte';

export const place: Place = { id: 'trash', label: 'trash-title', at: 'foot', Screen: Trash };
