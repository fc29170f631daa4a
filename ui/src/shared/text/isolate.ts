// Isolation of right-to-left words, words of the person inside a sentence of the program: Arabic or
// Hebrew must not pull the rest of the sentence around. Only such words are wrapped, so that plain
// ones stay plain to find.

/** What is put into a message, by the name it has there. */
export type Words = Record<string, string | number>;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The same words, those written from right to left set apart from the text around them. */
export function isolated(words: Words): Words {
  const apart: Words = {};
  for (const [name, word] of Object.entries(words)) apart[name] = wrap(word);
  return apart;
}

function wrap(word: string | number): string | number {
  if (typeof word === 'number' || !RIGHT_TO_LEFT.test(word)) return word;
  return FIRST_STRONG_ISOLATE + word + POP_ISOLATE;
}
