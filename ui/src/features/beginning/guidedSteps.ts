// Guided start: the order of the questions, what lies between them, and the ones about a passion.
import type { Beginner, PassionQuestion } from '$shared/backend';

/** A question of the guided start. */
export type GuidedStep = Exclude<Beginner, 'through'>;

export const STEPS: readonly GuidedStep[] = [
  'mind',
  'goal',
  'why',
  'why-that',
  'passion',
  'strength'
];

const ALL: readonly Beginner[] = [...STEPS, 'through'];

/** Which of the six it is; the sixth for the end as well. */
export function numberOf(step: Beginner): number {
  return Math.min(ALL.indexOf(step) + 1, STEPS.length);
}

/** Whether one question comes after another. */
export function isAfter(one: Beginner, other: Beginner): boolean {
  return ALL.indexOf(one) > ALL.indexOf(other);
}

/** The nearest question that can be asked, going on or back; a why needs what it asks about. */
export function nearest(
  from: Beginner,
  by: 1 | -1,
  canAsk: (step: GuidedStep) => boolean
): Beginner | undefined {
  const next = ALL[ALL.indexOf(from) + by];
  if (!next || next === 'through' || canAsk(next)) return next;
  return nearest(next, by, canAsk);
}

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
