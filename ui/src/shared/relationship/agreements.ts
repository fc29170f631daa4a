// Agreements: what two people agreed on, as the window needs it to show. Whether a disclosure keeps
// to it is judged in Rust.
import type { BodyOf, EntryId, EntryOf } from '../backend';
import type { PlanState } from '../state';

export type AgreementEntry = EntryOf<'agreement'>;

/** What was agreed with someone over time, the latest first. */
export function agreementsWith(plan: PlanState, person: EntryId): AgreementEntry[] {
  return plan
    .all('agreement')
    .filter(({ body }) => body.with === person)
    .sort(latestFirst);
}

/** The agreement that holds today, as the program sees it. */
export function agreementInForce(plan: PlanState, person: EntryId): AgreementEntry | undefined {
  return plan.living('agreement', plan.agreed[person]);
}

/** An agreement in which nothing was agreed yet: nothing is shared, passed on or kept. */
export function freshAgreement(person: EntryId, made: string): BodyOf<'agreement'> {
  return {
    kind: 'agreement',
    with: person,
    made,
    roles: '',
    logistics: '',
    shares: [],
    never: [],
    neverWords: [],
    passOn: { is: 'nothing' },
    mayKeep: false,
    notes: ''
  };
}

function latestFirst(a: AgreementEntry, b: AgreementEntry): number {
  return b.body.made.localeCompare(a.body.made) || b.created.localeCompare(a.created);
}
