// Strength questions: the questions that find a strength without a test, one after the other.
import type { BodyOf, EntryOf, StrengthQuestion } from '$shared/backend';
import { QuestionDeck, questionDeckOf } from '$shared/entry-list';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

export type StrengthEntry = EntryOf<'strength'>;

const QUESTIONS = [
  'people-come-for',
  'easy-for-you',
  'thanked-for',
  'proud-of',
  'notice-first',
  'hard-time'
] as const satisfies StrengthQuestion[];

export function questionsOf(frame: Frame): QuestionDeck<StrengthQuestion> {
  const answered = () =>
    new Set(frame.plan.all('strength').flatMap(({ body }) => body.asked ?? []));
  return questionDeckOf(
    frame,
    'strengths',
    () => new QuestionDeck<StrengthQuestion>(QUESTIONS, answered)
  );
}

export const inWords = (question: StrengthQuestion) => say(`strengths-question-${question}`);

/** A strength of which only the words are known, and the question they answered. */
export function freshStrength(statement: string, asked?: StrengthQuestion): BodyOf<'strength'> {
  return { kind: 'strength', statement, evidence: [], witnesses: [], ...(asked && { asked }) };
}
