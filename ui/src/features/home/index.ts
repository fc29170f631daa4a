// The place "home".
import type { Place } from '$shared/state';
import Home from './Home.svelte';

export const place: Place = { id: 'home', label: 'home-title', Screen: Home };
