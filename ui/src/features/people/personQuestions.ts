// Person questions, which bring to mind whom one talks with. Each is answered with a name.
import type { Relationship } from '$shared/backend';
import { QuestionDeck, questionDeckOf } from '$shared/entry-list';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

const QUESTIONS = ['talk', 'truth', 'speaks-up', 'decides', 'beside', 'help-along'] as const;
export type PersonQuestion = (typeof QUESTIONS)[number];

/** Whom a question looks for: it is not asked again while there is one. */
const FINDS: Partial<Record<PersonQuestion, Relationship>> = {
  'speaks-up': 'sponsor',
  decides: 'manager',
  beside: 'peer',
  'help-along': 'mentee'
};

export const inWords = (question: PersonQuestion): string => say(`people-question-${question}`);

export function questionsOf(frame: Frame): QuestionDeck<PersonQuestion> {
  const known = () => new Set(frame.plan.people.map(({ body }) => body.relationship));
  const answered = () => {
    const found = QUESTIONS.filter((q) => FINDS[q] && known().has(FINDS[q]));
    return new Set<PersonQuestion>(known().size ? ['talk', ...found] : found);
  };
  return questionDeckOf(
    frame,
    'people',
    () => new QuestionDeck<PersonQuestion>(QUESTIONS, answered)
  );
}
