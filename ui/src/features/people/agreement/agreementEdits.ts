// Agreement edits, agreeing anew: a new version is a new entry, and the one before ends on the day
// it was made, so that what held when stays readable. Both are one act, undone as one.
import { v7 as freshId } from 'uuid';
import type { Edit, EntryId } from '$shared/backend';
import { agreementInForce, freshAgreement, type AgreementEntry } from '$shared/relationship';
import type { Frame } from '$shared/state';

/** The agreement to ask about: a new version of what holds, or the first one. On the day on which
 *  it was made there is nothing to keep apart yet, and it is asked about as it stands. */
export async function agree(frame: Frame, person: EntryId): Promise<EntryId | undefined> {
  await frame.drafts.flush();
  const held = agreementInForce(frame.plan, person);
  if (held?.body.made === frame.today) return held.id;
  const id = freshId();
  const body = held ? { ...held.body, made: frame.today } : freshAgreement(person, frame.today);
  const add: Edit = { do: 'add', id, body, place: { at: 'last' } };
  const edits = held ? [add, ended(held, frame.today)] : [add];
  return (await frame.plan.edit({ do: 'several', edits })) ? id : undefined;
}

/** An agreement ends on this day, though never before it was made. */
export function ended({ id, body }: AgreementEntry, on: string): Edit {
  const until = on > body.made ? on : body.made;
  return { do: 'rewrite', id, body: { ...body, until } };
}
