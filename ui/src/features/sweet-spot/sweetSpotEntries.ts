// Needs and opportunities of which only the words are known.
import type { BodyOf, EntryOf, Whose } from '$shared/backend';

export type OpportunityEntry = EntryOf<'opportunity'>;
export type NeedEntry = EntryOf<'need'>;

/** From near to far. */
export const WHOSE: readonly Whose[] = ['team', 'company', 'outside'];

type Ties = Partial<Pick<BodyOf<'opportunity'>, 'passions' | 'strengths' | 'needs'>>;

/** Something to do, perhaps with what meets in it. */
export function freshOpportunity(name: string, ties: Ties = {}): BodyOf<'opportunity'> {
  const open = { passions: [], strengths: [], needs: [], firstStep: '', notes: '' };
  return { kind: 'opportunity', name, ...open, ...ties };
}

export function freshNeed(statement: string, whose: Whose): BodyOf<'need'> {
  return { kind: 'need', statement, whose, notes: '' };
}
