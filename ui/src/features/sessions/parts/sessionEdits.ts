// Session edits, each on top of whatever was saved before it.
import type { EntryId, NextStep } from '$shared/backend';
import type { PlanState } from '$shared/state';
import type { SessionBody, PlacedStep } from '../session';

export type Write = (part: Partial<SessionBody>) => Promise<boolean>;
export type Rewrite = (change: (body: SessionBody) => SessionBody) => Promise<boolean>;

/** How a session is rewritten. */
export function rewriting(plan: PlanState, id: EntryId): { rewrite: Rewrite; write: Write } {
  const rewrite: Rewrite = (change) => plan.rewrite('session', id, change);
  return { rewrite, write: (part) => rewrite((body) => ({ ...body, ...part })) };
}

/** Says of a next step whether it was done. */
export function tick(
  plan: PlanState,
  { session, at }: PlacedStep,
  done: boolean
): Promise<boolean> {
  const ticked = (step: NextStep, i: number) => (i === at ? { ...step, done } : step);
  return plan.rewrite('session', session.id, (body) => ({
    ...body,
    steps: body.steps.map(ticked)
  }));
}

/** One entry more to talk about; where it is among them already, nothing changes. */
export const withEntry =
  (id: EntryId) =>
  (body: SessionBody): SessionBody =>
    body.talkAbout.includes(id) ? body : { ...body, talkAbout: [...body.talkAbout, id] };

export const withoutEntry =
  (id: EntryId) =>
  (body: SessionBody): SessionBody => ({
    ...body,
    talkAbout: body.talkAbout.filter((other) => other !== id)
  });

/** Moves an entry among those to talk about, beside its neighbour. */
export const moved =
  (id: EntryId, step: -1 | 1) =>
  (body: SessionBody): SessionBody => {
    const from = body.talkAbout.indexOf(id);
    const rest = body.talkAbout.filter((other) => other !== id);
    return { ...body, talkAbout: rest.toSpliced(from + step, 0, id) };
  };
