// Sessions in their order, and what earlier ones left open.
import type { BodyOf, EntryId, EntryOf, NextStep } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { say } from '$shared/text';

export type SessionEntry = EntryOf<'session'>;
export type SessionBody = BodyOf<'session'>;

/** A next step, and where it stands. */
export type Standing = { session: SessionEntry; at: number; step: NextStep };

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

/** What the last session with the same person left to do, done or not. */
export function lastTime(plan: PlanState, session: SessionEntry): Standing[] {
  const [last] = earlier(plan, session);
  return last ? stepsOf(last) : [];
}

/** What is still open from sessions before that one. What was written down again since then stands
 *  there, and is not said twice. */
export function carriedOver(plan: PlanState, session: SessionEntry): Standing[] {
  const [last, ...older] = earlier(plan, session);
  const known = new Set(last?.body.steps.map(({ act }) => act.trim()));
  const open = older.flatMap(stepsOf).filter(({ step }) => !step.done);
  return open.filter(({ step }) => isNew(known, step.act.trim()));
}

function isNew(known: Set<string>, act: string): boolean {
  if (known.has(act)) return false;
  known.add(act);
  return true;
}

export function stepsOf(session: SessionEntry): Standing[] {
  return session.body.steps.map((step, at) => ({ session, at, step }));
}

/** Those with the same person that were held before this one, the latest first. */
function earlier(plan: PlanState, { id, body }: SessionEntry): SessionEntry[] {
  return before(plan, body.with).filter((other) => other.id !== id && other.body.on <= body.on);
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
