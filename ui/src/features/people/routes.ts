// Routes, where people open: on their page, at what was agreed with them, or at the passing of the
// torch.
import { isKind, type Entry, type EntryId, type EntryOf } from '$shared/backend';
import type { Route } from '$shared/state';
import { STEPS, type AgreementStep } from './agreement/agreementQuestions';

const PLACE = 'people';
const ASK = 'ask';
const VERSIONS = 'versions';
const PAPER = 'paper';
const HANDOVER = 'handover';

export type PersonEntry = EntryOf<'person'>;

export const list: Route = { place: PLACE };

export const pageOf = (id: EntryId): Route => ({ place: PLACE, entry: id });

/** An agreement as a whole. */
export const agreementAt = (id: EntryId): Route => ({ place: PLACE, entry: id });

/** One question of an agreement; all of it where none is left. */
export function askAt(id: EntryId, step: AgreementStep | undefined): Route {
  return step ? { ...agreementAt(id), view: `${ASK}/${step}` } : agreementAt(id);
}

/** An agreement beside the ones before it. */
export const versionsAt = (id: EntryId): Route => ({ ...agreementAt(id), view: VERSIONS });

/** An agreement on a page for both. */
export const paperAt = (id: EntryId): Route => ({ ...agreementAt(id), view: PAPER });

/** The torch goes from this person to another; to whom is asked first. */
export function handoverAt(from: EntryId, to?: EntryId): Route {
  return { ...pageOf(from), view: to ? `${HANDOVER}/${to}` : HANDOVER };
}

/** The question that a route leads to. */
export function stepOf(route: Route): AgreementStep | undefined {
  const [view, name] = parts(route);
  return view === ASK ? STEPS.find((step) => step === name) : undefined;
}

export const showsVersions = (route: Route): boolean => route.view === VERSIONS;

export const showsPaper = (route: Route): boolean => route.view === PAPER;

export const showsHandover = (route: Route): boolean => parts(route)[0] === HANDOVER;

/** Whom the torch goes to. */
export const handoverTo = (route: Route): EntryId | undefined => parts(route)[1];

const parts = (route: Route): (string | undefined)[] => route.view?.split('/') ?? [];

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry): Route | undefined {
  if (isKind(entry, 'person')) return pageOf(entry.id);
  if (isKind(entry, 'agreement')) return agreementAt(entry.id);
  if (isKind(entry, 'remark') || isKind(entry, 'received')) return pageOf(entry.body.from);
  return undefined;
}
