// Handover, passing the torch (E5): what one may see is chosen again, item by item, for the next.
// All of it is one act, undone as one.
import { SHOWABLE } from '$shared/audience';
import type { Audience, Edit, Entry, EntryId } from '$shared/backend';
import { goesOn } from '$shared/relationship';
import type { Frame, PlanState } from '$shared/state';
import { endings } from '../page/relationshipEnd';
import type { PersonEntry } from '../routes';

/** What someone may see now or was given, in the order of a document. What is between the two, such
 *  as what they agreed, is for nobody else. */
export function seenBy(plan: PlanState, person: EntryId, given: ReadonlySet<EntryId>): Entry[] {
  const names = ({ audience }: Entry) =>
    audience.who === 'people' && audience.people.includes(person);
  return SHOWABLE.flatMap((kind) => plan.all(kind) as readonly Entry[]).filter(
    (entry) => names(entry) || given.has(entry.id)
  );
}

/** What someone was given, whether or not it is still marked for them. */
export async function givenTo({ backend }: Frame, person: EntryId): Promise<Set<EntryId>> {
  return new Set((await backend('known', { person })).map(({ item }) => item.id));
}

/** Who takes it on could be anybody with whom it goes on. */
export function couldTakeOn(plan: PlanState, from: EntryId, today: string): PersonEntry[] {
  return plan.people.filter(({ id, body }) => id !== from && goesOn(body, today));
}

/** Whom it goes to, of what was seen what they may see, and the day from which it is theirs. */
export type HandoverChoices = {
  to: EntryId;
  seen: readonly Entry[];
  chosen: ReadonlySet<EntryId>;
  on: string;
};

/** The next may see what is chosen; the one before comes off everything, and it ends between them. */
export function passOn(
  frame: Frame,
  from: PersonEntry,
  choices: HandoverChoices
): Promise<boolean> {
  const shown = choices.seen.flatMap((entry) => chosenAgain(entry, from.id, choices));
  const ends = goesOn(from.body, frame.today) ? endings(frame, from, choices.on) : [];
  const edits = [...ends, ...shown];
  return edits.length ? frame.plan.edit({ do: 'several', edits }) : Promise.resolve(true);
}

/** Who may see an entry from now on; nothing where that is as it was. */
function chosenAgain(
  { id, audience }: Entry,
  from: EntryId,
  { to, chosen }: HandoverChoices
): Edit[] {
  const before = audience.who === 'people' ? audience.people : [];
  const stay = before.filter((person) => person !== from);
  const added = chosen.has(id) && !stay.includes(to) ? [to] : [];
  if (stay.length === before.length && !added.length) return [];
  return [{ do: 'show', id, audience: audienceOf([...stay, ...added]) }];
}

function audienceOf(people: EntryId[]): Audience {
  return people.length ? { who: 'people', people } : { who: 'only-me' };
}
