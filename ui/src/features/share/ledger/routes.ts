// Routes of the ledger: the views of the ledger.
import type { EntryId } from '$shared/backend';
import type { Route } from '$shared/state';

const KNOWN = 'known';

export const ledger: Route = { place: 'share', view: 'ledger' };

/** What this person knows. */
export const knownBy = (person: EntryId): Route => ({ place: 'share', view: KNOWN, entry: person });

export const showsKnown = (route: Route): boolean => route.view === KNOWN;
