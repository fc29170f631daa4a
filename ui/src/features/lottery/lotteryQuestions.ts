// Lottery questions: both halves of the question, and its answers by year.
import type { BodyOf, EntryOf, Half } from '$shared/backend';
import { QuestionDeck, questionDeckOf } from '$shared/entry-list';
import type { Frame, PlanState } from '$shared/state';
import { say } from '$shared/text';

export type AnswerEntry = EntryOf<'lottery-answer'>;

export const HALVES = ['want', 'not-want'] as const satisfies readonly Half[];

export const inWords = (half: Half): string => say(`lottery-ask-${half}`);

/** The year in which an answer was given, where the person is. */
export const yearOf = ({ created }: AnswerEntry): number => new Date(created).getFullYear();

/** The years in which there were answers, the latest first. */
export function yearsOf(plan: PlanState): number[] {
  const years = new Set(plan.all('lottery-answer').map(yearOf));
  return [...years].sort((a, b) => b - a);
}

/** A half that was not answered this year is asked first. */
export function questionsOf(frame: Frame): QuestionDeck<Half> {
  const thisYear = Number(frame.today.slice(0, 4));
  const given = () => frame.plan.all('lottery-answer').filter((e) => yearOf(e) === thisYear);
  const answered = () => new Set(given().map(({ body }) => body.half));
  return questionDeckOf(frame, 'lottery', () => new QuestionDeck<Half>(HALVES, answered));
}

/** An answer of which only the job is known. */
export function freshAnswer(half: Half, whose: string): BodyOf<'lottery-answer'> {
  return { kind: 'lottery-answer', half, whose, why: '', entails: '', checks: [] };
}
