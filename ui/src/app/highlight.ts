// Highlight: lights words on a page by the CSS Custom Highlight API, which leaves the page itself
// alone. What stands in a field cannot be lit that way: there the whole field is. Nor does WebKit
// light a text that stands in a button without an element of its own.

const NAME = 'found';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Scripts that put no spaces between words: what is found there may stand inside of a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Lights these words, also in what comes to stand there later. Gives the way to put them out. */
export function light(page: HTMLElement, words: readonly string[]): () => void {
  let shown = relight(page, words);
  if (shown) bringIntoSight(shown);
  const watching = new MutationObserver(() => {
    const first = relight(page, words);
    if (first && !shown) bringIntoSight(first);
    shown ??= first;
  });
  watching.observe(page, { childList: true, subtree: true, characterData: true });
  return () => {
    watching.disconnect();
    putOut(page);
  };
}

/** Gives the first thing that is lit. */
function relight(page: HTMLElement, words: readonly string[]): Element | undefined {
  const ranges = textsOf(page).flatMap((text) => rangesIn(text, words));
  if (canHighlight()) CSS.highlights.set(NAME, new Highlight(...ranges));
  const fields = [...page.querySelectorAll<Field>('textarea, input[type=text]')];
  for (const field of fields) field.toggleAttribute('data-found', standsIn(field.value, words));
  return ranges[0]?.startContainer.parentElement ?? fields.find((f) => f.dataset['found'] === '');
}

function putOut(page: HTMLElement): void {
  if (canHighlight()) CSS.highlights.delete(NAME);
  page.querySelectorAll('[data-found]').forEach((field) => field.removeAttribute('data-found'));
}

function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

function bringIntoSight(first: Element): void {
  first.scrollIntoView({ block: 'nearest' });
}

/** The texts on a page, but for those that are only heard. */
function textsOf(page: HTMLElement): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => !text.parentElement?.closest('.unseen, textarea'));
}

function rangesIn(text: Text, words: readonly string[]): Range[] {
  return words.flatMap((word) =>
    placesOf(word, text.data).map((at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      return range;
    })
  );
}

const standsIn = (text: string, words: readonly string[]) =>
  words.some((word) => placesOf(word, text).length > 0);

/** Where a word stands in a text, by itself. */
export function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + word.length))
    if (!goesOn(text.slice(0, at), word) && !goesOn(word, text.slice(at + word.length)))
      places.push(at);
  return places;
}

/** Whether a word runs from one text on into the next. */
function goesOn(before: string, after: string): boolean {
  const [last = '', next = ''] = [[...before.slice(-2)].at(-1), [...after.slice(0, 2)][0]];
  const spaced = (letter: string) => LETTER.test(letter) && !UNSPACED.test(letter);
  return spaced(last) && spaced(next);
}
