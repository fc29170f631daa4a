// Outcome lines: what leaves and what stays, as the program says it, grouped by kind and line by
// line in words.
import type { EntryId, Kind, Leaving, Staying, StayReason } from '$shared/backend';
import { titleInWords } from '$shared/entries';
import type { PlanState } from '$shared/state';
import { say } from '$shared/text';

/** `ours` where the title is the program's word. */
export type Line = { id: string; title: string; ours: boolean; mark: string };

/** What leaves or stays of one kind, in the program's order. */
export type OfKind<T> = { kind: Kind; all: readonly T[] };

/** Kinds in the order of a document. */
const ORDER: readonly Kind[] = ['profile', 'goal', 'why', 'motives'];

/** The same by kind; of the kinds that are not named first, each where it first comes. */
export function byKind<T extends { kind: Kind }>(all: readonly T[]): OfKind<T>[] {
  const found = new Map<Kind, T[]>(ORDER.map((kind) => [kind, []]));
  for (const each of all) {
    const alike = found.get(each.kind);
    if (alike) alike.push(each);
    else found.set(each.kind, [each]);
  }
  return [...found].map(([kind, alike]) => ({ kind, all: alike })).filter((of) => of.all.length);
}

/** How many entries leave: what is listed, and the whys that go along. */
export function countLeaving(leaves: readonly Leaving[]): number {
  return leaves.reduce((sum, { whys }) => sum + 1 + whys, 0);
}

export function leavingLine(leaving: Leaving, plan: PlanState): Line {
  const { whys, whysInAll } = leaving;
  const mark = whysInAll ? say('share-whys-chosen', { chosen: whys, all: whysInAll }) : '';
  return { id: leaving.id, ...titleOf(leaving, plan), mark };
}

export function stayingLine(staying: Staying, plan: PlanState, recipient: EntryId): Line {
  const mark = because(staying.reason, plan, recipient);
  return { id: staying.id, ...titleOf(staying, plan), mark };
}

/** Chosen, and yet it stays: worth seeing. */
export const isChosen = ({ reason }: Staying): boolean =>
  reason.because === 'needs-its-goal' || reason.because === 'not-answered';

function titleOf({ id, title }: Leaving | Staying, plan: PlanState): Pick<Line, 'title' | 'ours'> {
  const entry = plan.entry(id);
  if (title.trim() || !entry) return { title, ours: false };
  return { title: titleInWords(entry, plan).words, ours: true };
}

function because(reason: StayReason, plan: PlanState, recipient: EntryId): string {
  if (reason.because !== 'for-others') return say(`share-because-${reason.because}`);
  if (reason.people.includes(recipient)) return say('share-because-not-chosen');
  const names = reason.people.map((id) => plan.find('person', id)?.body.name ?? '');
  return say('share-because-for-others', { people: names.filter(Boolean).join(', ') });
}
