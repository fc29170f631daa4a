// Sheet questions of both sheets, in order. The first one must have an answer; the others may wait.
import type { BodyOf } from '$shared/backend';
import type { SheetKind } from '../routes';

export type Preparation = BodyOf<'preparation'>;
export type Reframe = BodyOf<'reframe'>;

/** The questions of a hard conversation (A10). */
export const PREPARATION = [
  'about',
  'facts',
  'impact',
  'theirView',
  'request',
  'followUp'
] as const satisfies readonly (keyof Preparation)[];

/** The questions that turn a story into a challenge (A11). */
export const REFRAME = [
  'story',
  'facts',
  'challenge',
  'control',
  'influence',
  'letGo'
] as const satisfies readonly (keyof Reframe)[];

export type Question = (typeof PREPARATION)[number] | (typeof REFRAME)[number];

export function questionsOf(kind: SheetKind): readonly Question[] {
  return kind === 'preparation' ? PREPARATION : REFRAME;
}

/** `theirView` → `their-view`, as the words for it are called. */
export const inKebab = (question: Question): string =>
  question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A sheet of which only the first answer is known. */
export function freshSheet(kind: SheetKind, first: string): Preparation | Reframe {
  if (kind === 'preparation') {
    const blank = { facts: '', impact: '', theirView: '', request: '', followUp: '' };
    return { kind, about: first, ...blank };
  }
  return { kind, story: first, facts: '', challenge: '', control: '', influence: '', letGo: '' };
}

/** What was said to a question. */
export function answerTo(body: Preparation | Reframe, question: Question): string {
  const answers: Partial<Record<Question, string | undefined>> = body;
  return answers[question] ?? '';
}

/** The first question that has no answer yet; the last where all have one. */
export function nextOf(body: Preparation | Reframe): Question {
  const questions = questionsOf(body.kind);
  const open = questions.find((question) => answerTo(body, question).trim() === '');
  return open ?? (questions.at(-1) as Question);
}
