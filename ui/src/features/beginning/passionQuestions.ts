// Passion questions: the sideways questions about a passion, one after the other.
import type { PassionQuestion } from '$shared/backend';

const ASKED: readonly PassionQuestion[] = [
  'lost-track-of-time',
  'read-unasked',
  'friends-stop-you',
  'free-saturday',
  'explain-to-anyone',
  'as-a-child',
  'would-do-anyway',
  'angry-when-done-badly'
];

/** The question after this one; all over again after the last. */
export function sideways(after?: PassionQuestion): PassionQuestion {
  const next = after ? ASKED.indexOf(after) + 1 : 0;
  return ASKED[next % ASKED.length] ?? 'lost-track-of-time';
}
