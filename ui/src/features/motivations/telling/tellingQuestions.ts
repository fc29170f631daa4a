// Telling questions: what tells influence from authority and impact from control, in the order it
// is asked.
import type { TellingQuestion } from '$shared/backend';
import { say } from '$shared/text';

/** What a question tells apart. */
export type Apart = 'influence' | 'impact';

export const TELLING: Record<Apart, readonly TellingQuestion[]> = {
  influence: ['heard-without-title', 'title-without-being-heard', 'decision-of-your-own'],
  impact: ['impact-in-other-hands', 'control-without-impact', 'blame-that-comes-along']
};

export const QUESTIONS: readonly TellingQuestion[] = [...TELLING.influence, ...TELLING.impact];

export const isTelling = (name: string | undefined): name is TellingQuestion =>
  QUESTIONS.includes(name as TellingQuestion);

export const apartBy = (question: TellingQuestion): Apart =>
  TELLING.influence.includes(question) ? 'influence' : 'impact';

export const inWords = (question: TellingQuestion): string =>
  say(`motivations-telling-${question}`);
