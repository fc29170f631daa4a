// Bedrock ties: the ground an entry rests on. Each act is one edit, undone as one.
import { v7 as freshId } from 'uuid';
import type { Body, Edit, Entry, EntryId } from '../backend';
import type { PlanState } from '../state';

/** An entry that may rest on one bedrock. */
export type Grounded = { id: EntryId; body: Extract<Body, { rests?: EntryId }> };

/** Rests it on bedrock that is there, or on none. */
export function rest(plan: PlanState, { id, body }: Grounded, on: EntryId | undefined) {
  return plan.edit(rested(id, body, on));
}

/** Rests it on new bedrock with these words. */
export function restOnNew(plan: PlanState, { id, body }: Grounded, statement: string) {
  const on = freshId();
  const bedrock: Body = { kind: 'bedrock', statement };
  const add: Edit = { do: 'add', id: on, body: bedrock, place: { at: 'last' } };
  return plan.edit({ do: 'several', edits: [add, rested(id, body, on)] });
}

/** What rests on a bedrock, goals first, by the words they are known by; without the one named. */
export function restingHere(plan: PlanState, on: EntryId, except: EntryId): string[] {
  const isHere = (e: Entry) => 'rests' in e.body && e.body.rests === on && e.id !== except;
  const others = [...plan.all('passion'), ...plan.all('turning-point')].filter(isHere);
  return [...plan.goalsOn(on), ...others].map((entry) => plan.titleOf(entry as Entry));
}

function rested(id: EntryId, { rests: _, ...body }: Grounded['body'], on?: EntryId): Edit {
  return { do: 'rewrite', id, body: { ...body, ...(on && { rests: on }) } };
}
