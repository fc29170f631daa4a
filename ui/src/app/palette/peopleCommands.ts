// People in the palette: showing something to someone, and what someone knows. It needs more than
// the words of an entry or a name alone, so that who looks for something is not asked to show it.
import { keepToMyself, peopleIn, sees, SHOWABLE, showTo } from '$shared/audience';
import type { Entry } from '$shared/backend';
import { titleInWords } from '$shared/entries';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import type { Item } from './paletteItem';
import { matchScore, bestMatches } from './fuzzyMatch';

const MOST = 6;

/** "Show … to …": what may be done about who sees what, the entry one is at before others. */
export function audienceCommands(frame: Frame, typed: string): Item[] {
  if (!typed.trim()) return [];
  const all = atHand(frame).flatMap((entry) => actsOn(frame, entry, typed));
  return bestMatches(all, typed).slice(0, MOST);
}

/** Where one is, where one was lately, and the goals. */
function atHand({ router, plan }: Frame): Entry[] {
  const been = router.been.toReversed().flatMap((route) => plan.entry(route.entry) ?? []);
  const shown = (e: Entry) => !e.trashed && SHOWABLE.includes(e.body.kind);
  return [...new Set([...been.filter(shown), ...plan.goals])];
}

function actsOn(frame: Frame, entry: Entry, typed: string): Item[] {
  const what = titleInWords(entry, frame.plan).words;
  if (matchScore(what, typed)) return [];
  const people = frame.plan.people.filter(
    ({ id, body }) => !sees(entry, id) && !matchScore(body.name, typed)
  );
  const shows = people.map(({ id, body }) => ({
    id: `show-${entry.id}-${id}`,
    label: say('audience-do-show', { what, who: body.name }),
    act: () => void showTo(frame, entry, id)
  }));
  return peopleIn(entry.audience).length ? [...shows, mine(frame, entry, what)] : shows;
}

const mine = (frame: Frame, entry: Entry, what: string): Item => ({
  id: `keep-${entry.id}`,
  label: say('audience-do-mine', { what }),
  act: () => void keepToMyself(frame, entry)
});

/** "What does … know?": leads to what someone was given. */
export function knowledgeCommands({ plan, router }: Frame, typed: string): Item[] {
  if (!typed.trim()) return [];
  const all = plan.people.map(({ id, body }) => ({
    id: `known-${id}`,
    label: say('share-known-ask', { who: body.name }),
    act: () => router.go({ place: 'share', view: 'known', entry: id })
  }));
  return bestMatches(all, typed);
}
