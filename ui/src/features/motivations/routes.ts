// Routes: where the mix, a weighing and the questions that tell alike motivations apart open.
import { isKind, type Entry, type EntryId, type TellingQuestion } from '$shared/backend';
import type { Route } from '$shared/state';
import { isTelling } from './telling/tellingQuestions';

const PLACE = 'motivations';
const TOLD = 'told';

export const mix: Route = { place: PLACE };

/** A weighing: the pair that is asked next, or the order it ended in. */
export const weighingAt = (id: EntryId): Route => ({ place: PLACE, entry: id });

/** One question that tells alike motivations apart, or all that was said to them. */
export const toldAt = (question?: TellingQuestion): Route => ({
  place: PLACE,
  view: question ? `${TOLD}/${question}` : TOLD
});

export const showsTold = (route: Route): boolean => route.view?.split('/')[0] === TOLD;

export function toldQuestion(route: Route): TellingQuestion | undefined {
  const question = route.view?.split('/')[1];
  return isTelling(question) ? question : undefined;
}

/** Where an entry opens, for search and the palette. */
export function opens(entry: Entry): Route | undefined {
  if (isKind(entry, 'motives')) return mix;
  return isKind(entry, 'weighing') ? weighingAt(entry.id) : undefined;
}
