// Agreement questions: what is asked, one after the other, and what can be said, in the order in which it is shown.
import type { AgreementEntry } from '$shared/relationship';
import type { PassingOn, Sharing } from '$shared/backend';

export const STEPS = ['roles', 'logistics', 'shares', 'never', 'pass-on', 'keep', 'notes'] as const;
export type AgreementStep = (typeof STEPS)[number];

/** The question after this one; nothing after the last. */
export const after = (step: AgreementStep): AgreementStep | undefined =>
  STEPS[STEPS.indexOf(step) + 1];

/** The question before this one; nothing before the first. */
export const before = (step: AgreementStep): AgreementStep | undefined =>
  STEPS[STEPS.indexOf(step) - 1];

/** The first question to which nothing was said, among those where nothing said is nothing meant. */
export function nextOpen({ body }: AgreementEntry): AgreementStep | undefined {
  if (!body.roles.trim()) return 'roles';
  if (!body.logistics.trim()) return 'logistics';
  return body.shares.length ? undefined : 'shares';
}

export const SHARINGS = [
  'goals',
  'whys',
  'motivations',
  'passions',
  'strengths',
  'opportunities',
  'lottery-answers',
  'turning-points'
] as const satisfies readonly Sharing[];

export const PASSING_ON = [
  'nothing',
  'ask-first',
  'this'
] as const satisfies readonly PassingOn['is'][];
