// Agreement choices: what an agreement can say, in the order in which it is asked and shown.
import type { PassingOn, Sharing, Topic } from '$shared/backend';

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

export const TOPICS = [
  'pay',
  'leaving',
  'health',
  'other-people'
] as const satisfies readonly Topic[];

export const PASSING_ON = [
  'nothing',
  'ask-first',
  'this'
] as const satisfies readonly PassingOn['is'][];
