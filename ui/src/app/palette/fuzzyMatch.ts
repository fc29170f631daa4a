// Fuzzy match, whether a name is meant by what was typed, and how well: word for word, in any
// order, marks and case aside, forgiving a slip.

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A slip is forgiven in words from this length on. */
const LONG = 4;

/** How well a name fits what was typed: more is better, 0 is not at all. Nothing typed fits all. */
export function matchScore(name: string, typed: string): number {
  const names = wordsOf(name);
  const fits = wordsOf(typed).map((word) => Math.max(0, ...names.map((n) => fitOf(n, word))));
  return fits.includes(0) ? 0 : 1 + fits.reduce((sum, each) => sum + each, 0);
}

/** What fits, the best first; of equals the one that stood first. */
export function bestMatches<T extends { label: string }>(all: readonly T[], typed: string): T[] {
  const rated = all.map((item) => ({ item, fits: matchScore(item.label, typed) }));
  return rated
    .filter(({ fits }) => fits)
    .sort((a, b) => b.fits - a.fits)
    .map(({ item }) => item);
}

function fitOf(name: string, word: string): number {
  if (name === word) return 5;
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  if (word.length < LONG) return 0;
  return isSlip(name.slice(0, word.length + 1), word) ? 2 : 0;
}

/** Whether a word, or its beginning, differs in one letter: wrong, missing, too many, or two of them changed. */
function isSlip(name: string, word: string): boolean {
  let at = 0;
  while (at < word.length && name[at] === word[at]) at += 1;
  const rest = word.slice(at);
  const begins = (name: string, word: string) => name.startsWith(word);
  return (
    begins(name.slice(at + 1), rest.slice(1)) ||
    begins(name.slice(at + 1), rest) ||
    begins(name.slice(at), rest.slice(1)) ||
    (name[at] === rest[1] && name[at + 1] === rest[0] && begins(name.slice(at + 2), rest.slice(2)))
  );
}
