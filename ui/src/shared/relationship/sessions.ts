// Sessions with someone: when two people talked, and whether it goes on between them.
import type { BodyOf, EntryId, EntryOf } from '../backend';
import type { PlanState } from '../state';

export type SessionEntry = EntryOf<'session'>;

/** The sessions with someone, the latest first; those ahead stand at the top. */
export function sessionsWith(plan: PlanState, person: EntryId): SessionEntry[] {
  return plan
    .all('session')
    .filter(({ body }) => body.with === person)
    .sort((a, b) => b.body.on.localeCompare(a.body.on) || b.created.localeCompare(a.created));
}

/** The day on which they talked last; nothing where they have not. */
export function lastTalked(plan: PlanState, person: EntryId): string | undefined {
  return sessionsWith(plan, person).find(({ body }) => body.ended)?.body.on;
}

/** Whether it goes on between them. */
export function goesOn({ until }: BodyOf<'person'>, today: string): boolean {
  return until === undefined || until > today;
}
