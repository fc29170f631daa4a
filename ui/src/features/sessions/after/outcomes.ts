// Outcomes: the six ways in which a session leaves someone better than before, and how often each
// was so.
import type { Better } from '$shared/backend';
import type { PlanState } from '$shared/state';
import { before, type SessionEntry } from '../session';

export const BETTERS: readonly Better[] = [
  'sees-a-way',
  'closer',
  'lighter',
  'appreciated',
  'challenged',
  'will-change'
];

/** How far back one looks. */
const MOST = 6;

/** The last sessions with the same person of which the person said how they left them, the earliest
 *  first. */
export function lately(plan: PlanState, { body }: SessionEntry): SessionEntry[] {
  return before(plan, body.with)
    .filter((session) => session.body.left.length)
    .slice(0, MOST)
    .reverse();
}
