// Diff: what differs between how an entry was and how it is, word by word.
import { diffWords } from 'diff';
import type { PartWords } from '../entries';

/** A stretch of text that stayed, went since, or came since. */
export type Stretch = { text: string; is: 'same' | 'gone' | 'new' };

/** One part beside itself: how it was, how it is. */
export type Beside = { part: string; was: Stretch[]; is: Stretch[] };

/** Each part that differs, in order. */
export function changedParts(was: readonly PartWords[], is: readonly PartWords[]): Beside[] {
  const names = [...new Set([...is, ...was].map((said) => said.part))];
  const words = (all: readonly PartWords[], part: string) =>
    all.find((said) => said.part === part)?.words ?? '';
  return names
    .filter((part) => words(was, part) !== words(is, part))
    .map((part) => ({ part, ...beside(words(was, part), words(is, part)) }));
}

/** Two texts beside each other. Words are found as each script divides them. */
export function beside(was: string, is: string): { was: Stretch[]; is: Stretch[] } {
  const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const all = diffWords(was, is, { intlSegmenter }).map(({ value, added, removed }): Stretch => {
    return { text: value, is: added ? 'new' : removed ? 'gone' : 'same' };
  });
  return { was: all.filter((s) => s.is !== 'new'), is: all.filter((s) => s.is !== 'gone') };
}
