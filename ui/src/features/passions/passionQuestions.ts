// Passion questions: the questions that come at a passion sideways, one after the other.
import type { BodyOf, EntryOf, PassionQuestion } from '$shared/backend';
import { QuestionDeck, questionDeckOf } from '$shared/entry-list';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

export type PassionEntry = EntryOf<'passion'>;

const QUESTIONS = [
  'read-unasked',
  'lost-track-of-time',
  'friends-stop-you',
  'explain-to-anyone',
  'angry-when-done-badly',
  'as-a-child',
  'free-saturday',
  'would-do-anyway'
] as const satisfies PassionQuestion[];

export function questionsOf(frame: Frame): QuestionDeck<PassionQuestion> {
  const answered = () => new Set(frame.plan.all('passion').flatMap(({ body }) => body.asked ?? []));
  return questionDeckOf(
    frame,
    'passions',
    () => new QuestionDeck<PassionQuestion>(QUESTIONS, answered)
  );
}

export const inWords = (question: PassionQuestion) => say(`passions-question-${question}`);

/** A passion of which only the words are known, and the question they answered. */
export function freshPassion(statement: string, asked?: PassionQuestion): BodyOf<'passion'> {
  const open = { noticed: '', others: [], value: '' };
  return { kind: 'passion', statement, ...open, ...(asked && { asked }) };
}
