// Route to a new session with someone.
import type { EntryId } from '../backend';
import type { Route } from './router.svelte';

/** A new session with someone. */
export const sessionWith = (person: EntryId): Route => ({
  place: 'sessions',
  view: `new/${person}`
});
