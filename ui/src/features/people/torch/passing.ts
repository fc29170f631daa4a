// Passing the torch (E5): what one may see is chosen again, item by item, for the next. All of it
// is one act, undone as one.
import { parentOf, type Audience, type Edit, type Entry, type EntryId } from '$shared/backend';
import { goesOn } from '$shared/between';
import type { Frame, PlanState } from '$shared/state';
import { endings } from '../page/ending';
import type { PersonEntry } from '../routes';

/** What someone may see now, in the order of the plan. What is between the two, such as what they
 *  agreed, is for nobody else. */
export function seenBy(plan: PlanState, person: EntryId): Entry[] {
  const names = ({ audience }: Entry) =>
    audience.who === 'people' && audience.people.includes(person);
  return [...plan.entries.values()].filter(
    (entry) => !entry.trashed && parentOf(entry) !== person && names(entry)
  );
}

/** Who takes it on could be anybody with whom it goes on. */
export function couldTakeOn(plan: PlanState, from: EntryId, today: string): PersonEntry[] {
  return plan.people.filter(({ id, body }) => id !== from && goesOn(body, today));
}

/** The next may see what is chosen; the one before comes off everything, and it ends between them. */
export function passOn(
  frame: Frame,
  from: PersonEntry,
  { to, chosen, on }: { to: EntryId; chosen: ReadonlySet<EntryId>; on: string }
): Promise<boolean> {
  const seen = seenBy(frame.plan, from.id);
  const shown = seen.map(({ id, audience }): Edit => {
    const stay = audience.who === 'people' ? audience.people.filter((p) => p !== from.id) : [];
    const people = chosen.has(id) && !stay.includes(to) ? [...stay, to] : stay;
    return { do: 'show', id, audience: audienceOf(people) };
  });
  const end = goesOn(from.body, frame.today) ? endings(frame, from, on) : [];
  return frame.plan.edit({ do: 'several', edits: [...end, ...shown] });
}

function audienceOf(people: EntryId[]): Audience {
  return people.length ? { who: 'people', people } : { who: 'only-me' };
}
