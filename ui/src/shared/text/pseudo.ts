// Pseudo-language en-XA: accented letters and a third more length, made from the English words when
// they are loaded. It shows what is hard-coded and what is cut off. The crate `words` does the same
// for the Rust side.

const PLAIN = 'aeiouyncsAEIOUYNCS';
const ACCENTED = 'áéíóúýñçšÁÉÍÓÚÝÑÇŠ';
const MARKUP = /(<[^>]*>)/;

/** The text in the pseudo-language; tags in it stay as they are. */
export function pseudo(text: string): string {
  return text.split(MARKUP).map(piece).join('');
}

function piece(text: string): string {
  if (MARKUP.test(text) || !/\p{L}/u.test(text)) return text;
  const accented = [...text].map(accent).join('');
  return accented.replace(/\p{L}+/gu, longer);
}

function accent(letter: string): string {
  const at = PLAIN.indexOf(letter);
  return at < 0 ? letter : (ACCENTED[at] ?? letter);
}

function longer(word: string): string {
  return word.length < 4 ? word : word + '~'.repeat(Math.ceil(word.length / 3));
}
