// Agreement in words, part by part, with a word also where nothing was said and that means
// something.
import type { AgreementEntry } from '$shared/relationship';
import { partsOf, type PartWords } from '$shared/entries';
import type { Entry } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { say } from '$shared/text';
import type { AgreementStep } from './agreementQuestions';

/** Which parts answer a question. */
const ANSWERS: Record<AgreementStep, readonly string[]> = {
  roles: ['roles'],
  logistics: ['logistics'],
  shares: ['shares'],
  never: ['never', 'never-words'],
  'pass-on': ['pass-on'],
  keep: ['may-keep'],
  notes: ['notes']
};

/** All of it but its days. */
export function termsOf(agreement: AgreementEntry, plan: PlanState): PartWords[] {
  const said = partsOf(agreement as Entry, plan).filter(({ part }) => !DAYS.includes(part));
  if (agreement.body.shares.length) return said;
  const nothing: PartWords = { part: 'shares', words: say('agreements-shares-nothing') };
  const at = said.findIndex(({ part }) => !['roles', 'logistics'].includes(part));
  return said.toSpliced(at < 0 ? said.length : at, 0, nothing);
}

const DAYS = ['since', 'until'];

/** What was answered to one question. */
export function answerTo(
  step: AgreementStep,
  agreement: AgreementEntry,
  plan: PlanState
): PartWords[] {
  return termsOf(agreement, plan).filter(({ part }) => ANSWERS[step].includes(part));
}
