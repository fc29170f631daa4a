// Prompts: ways to come upon a choice that changed one's path. All ask for the same: what was
// chosen.
import { QuestionDeck, questionDeckOf } from '$shared/entry-list';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

const PROMPTS = ['choice', 'left', 'yes', 'no', 'returned'] as const;
export type Prompt = (typeof PROMPTS)[number];

export const inWords = (prompt: Prompt): string => say(`turning-points-ask-${prompt}`);

/** None is ever answered for good: one may have left more than one place. */
export function promptsOf(frame: Frame): QuestionDeck<Prompt> {
  return questionDeckOf(
    frame,
    'turning-points',
    () => new QuestionDeck<Prompt>(PROMPTS, () => new Set())
  );
}
