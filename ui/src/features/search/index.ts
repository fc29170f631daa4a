// The place "search". It has a key and no line in the side bar.
import type { Place } from '$shared/state';
import Search from './Search.svelte';

export const place: Place = { id: 'search', label: 'search-title', at: 'nowhere', Screen: Search };
