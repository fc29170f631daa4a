// What leaves and what stays, as the program says it, line by line in words.
import type { EntryId, Leaving, Staying, StayReason } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { say } from '$shared/text';

export type Line = { id: string; title: string; mark: string };

/** How many entries leave: what is listed, and the whys that go along. */
export function countLeaving(leaves: readonly Leaving[]): number {
  return leaves.reduce((sum, { whys }) => sum + 1 + whys, 0);
}

export function leavingLine({ id, kind, title, whys, whysInAll }: Leaving): Line {
  if (kind === 'profile')
    return { id, title: title || say('share-untitled-profile'), mark: say('share-line-profile') };
  const mark = whysInAll
    ? say('share-line-goal-whys', { chosen: whys, all: whysInAll })
    : say('share-line-goal');
  return { id, title, mark };
}

export function stayingLine(staying: Staying, plan: PlanState, recipient: EntryId): Line {
  const { id, kind, title, reason } = staying;
  const untitled = kind === 'profile' ? 'share-untitled-profile' : 'share-untitled-why';
  return { id, title: title || say(untitled), mark: because(reason, plan, recipient) };
}

function because(reason: StayReason, plan: PlanState, recipient: EntryId): string {
  if (reason.because !== 'for-others') return say(`share-because-${reason.because}`);
  if (reason.people.includes(recipient)) return say('share-because-not-chosen');
  const names = reason.people.map((id) => plan.find('person', id)?.body.name ?? '');
  return say('share-because-for-others', { people: names.filter(Boolean).join(', ') });
}
