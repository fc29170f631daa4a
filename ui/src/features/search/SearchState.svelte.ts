// Search state: what is looked for, where, and what was found. It stays as one goes to a result and
// comes back, and is forgotten when the vault locks.
import type { Found, Kind, Search, SeenBy, Sought } from '$shared/backend';
import { problemOf, wordsOf } from '$shared/backend';
import { perFrame, type Frame, type Route } from '$shared/state';

/** A pause this long before the vault is searched (milliseconds). */
export const PAUSE = 120;

/** The answer to one question, and the question. */
type Answer = Search & { sought: Sought };

export class SearchState {
  /** What the last search gave; nothing while there is nothing to look for. */
  answer: Answer | null = $state.raw(null);
  /** Why there is no answer, in words. */
  problem = $state('');
  /** The kinds among all that was found, before some were chosen. */
  kindsFound: readonly Kind[] = $state.raw([]);
  readonly #frame: Frame;
  #sought: Sought = $state.raw({ words: '', kinds: [], trash: false, earlier: false });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #begunBy: Route | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  get words(): string {
    return this.#sought.words;
  }

  set words(words: string) {
    this.#sought = { ...this.#sought, words, kinds: [] };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }

  get kinds(): readonly Kind[] {
    return this.#sought.kinds;
  }

  set kinds(kinds: readonly Kind[]) {
    this.#among({ kinds: [...kinds] });
  }

  get seenBy(): SeenBy | undefined {
    return this.#sought.seenBy;
  }

  set seenBy(seenBy: SeenBy | undefined) {
    const { words, trash, earlier } = this.#sought;
    this.#sought = { words, trash, earlier, kinds: [], ...(seenBy && { seenBy }) };
    void this.look();
  }

  get trash(): boolean {
    return this.#sought.trash;
  }

  set trash(trash: boolean) {
    this.#among({ trash });
  }

  get earlier(): boolean {
    return this.#sought.earlier;
  }

  set earlier(earlier: boolean) {
    this.#among({ earlier });
  }

  /** True once what stands in the field has been looked for. */
  get isAnswered(): boolean {
    return this.answer?.sought === this.#sought;
  }

  /** True while an answer is to come. */
  get isBusy(): boolean {
    return this.words.trim() !== '' && !this.isAnswered && this.problem === '';
  }

  /** The place is shown: by a route that brings words along, or once more. */
  begin(route: Route): void {
    const brings = route.view !== undefined && route !== this.#begunBy;
    if (brings) this.#sought = { ...this.#sought, words: route.view ?? '', kinds: [] };
    this.#begunBy = route;
    void this.look();
  }

  /** Looks for it now. An answer that comes late is let go. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const sought = this.#sought;
    const search = sought.words.trim() ? await this.#ask(sought) : null;
    if (sought !== this.#sought) return;
    this.answer = search && { ...search, sought };
    if (!sought.kinds.length) this.kindsFound = kindsOf(search?.found ?? []);
  }

  /** Opens what was found where it lives, with the words lit there. */
  open(found: Found): void {
    const entry = this.#frame.plan.entry(found.id);
    const route = entry && this.#frame.wayTo(entry);
    if (!route) return;
    this.#frame.highlighted.light(found);
    this.#frame.router.go(route);
  }

  #among(where: Partial<Sought>): void {
    this.#sought = { ...this.#sought, ...where };
    void this.look();
  }

  async #ask(sought: Sought): Promise<Search | null> {
    try {
      const search = await this.#frame.backend('search', { sought });
      this.problem = '';
      return search;
    } catch (thrown) {
      this.problem = wordsOf(problemOf(thrown));
      return null;
    }
  }
}

function kindsOf(found: readonly Found[]): Kind[] {
  return [...new Set(found.map(({ kind }) => kind))];
}

/** The one search of this window: it stays as one goes to a result and comes back. */
export const searchOf = perFrame((frame) => new SearchState(frame));
