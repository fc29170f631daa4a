// Sessions in their order, and the steps that stand in them.
import type { BodyOf, EntryId, EntryOf, NextStep } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { say } from '$shared/text';

export type SessionEntry = EntryOf<'session'>;
export type SessionBody = BodyOf<'session'>;

/** A next step, and where it stands. */
export type PlacedStep = { key: string; session: SessionEntry; at: number; step: NextStep };

/** One that is ahead, with nothing in it yet. */
export function freshSession(withWhom: EntryId, on: string, minutes?: number): SessionBody {
  const blank = { talkAbout: [], notes: [], heard: '', steps: [], raise: [], left: [] };
  return { kind: 'session', with: withWhom, on, ...(minutes && { minutes }), ...blank };
}

export const isOver = ({ body }: SessionEntry): boolean => body.ended !== undefined;

/** Those that are ahead, the next one first. */
export function ahead(plan: PlanState): SessionEntry[] {
  return plan
    .all('session')
    .filter((session) => !isOver(session))
    .sort(byDay);
}

/** Those that are over, the latest first; all, or those with one person. */
export function before(plan: PlanState, withWhom?: EntryId): SessionEntry[] {
  const all = plan.all('session').filter(isOver);
  const mine = withWhom ? all.filter(({ body }) => body.with === withWhom) : all;
  return mine.sort(byDay).reverse();
}

export function stepsOf(session: SessionEntry): PlacedStep[] {
  return session.body.steps.map((_, at) => placedStep(session, at)).filter((one) => one !== null);
}

/** The step that stands at a place in a session; null where it is gone by now. */
export function placedStep(session: SessionEntry, at: number): PlacedStep | null {
  const step = session.body.steps[at];
  return step ? { key: session.id + at, session, at, step } : null;
}

/** As the person calls the other. */
export function nameOf(plan: PlanState, { body }: SessionEntry): string {
  return plan.find('person', body.with)?.body.name ?? say('sessions-someone');
}

/** What a session is called: it has no words of its own. */
export const titleOf = (plan: PlanState, session: SessionEntry): string =>
  say('sessions-with', { who: nameOf(plan, session) });

function byDay(a: SessionEntry, b: SessionEntry): number {
  return a.body.on.localeCompare(b.body.on) || a.created.localeCompare(b.created);
}
