// Question deck: a few questions, asked one at a time. None is wrong: one that is put off comes
// round again.
import { perFrame, type Frame } from '../state';

export class QuestionDeck<Q extends string> {
  readonly #all: readonly Q[];
  readonly #answered: () => ReadonlySet<Q>;
  #now: Q | undefined = $state();
  #snoozed: readonly Q[] = $state.raw([]);
  /** Whether the person said "not today". */
  resting = $state(false);

  constructor(all: readonly [Q, ...Q[]], answered: () => ReadonlySet<Q>) {
    this.#all = all;
    this.#answered = answered;
  }

  /** The question that is asked: at first one that nothing has answered yet. */
  get now(): Q {
    return this.#now ?? this.#all.find((q) => !this.#answered().has(q)) ?? (this.#all[0] as Q);
  }

  /** Another one than this: those that were neither answered nor put off come first. */
  next(asked: Q = this.now): void {
    this.#snoozed = [...this.#snoozed, asked];
    const others = this.#after(asked);
    const fresh = others.find((q) => !this.#snoozed.includes(q) && !this.#answered().has(q));
    if (!fresh) this.#snoozed = [asked];
    this.#now = fresh ?? others[0] ?? asked;
  }

  /** The others, from the one after this on and round again. */
  #after(question: Q): Q[] {
    const at = this.#all.indexOf(question);
    return [...this.#all.slice(at + 1), ...this.#all.slice(0, at)];
  }
}

const decksOf = perFrame(() => new Map<string, unknown>());

/** The deck of a place: it stays as it was left for as long as the window stays. */
export function questionDeckOf<Q extends string>(
  frame: Frame,
  name: string,
  make: () => QuestionDeck<Q>
): QuestionDeck<Q> {
  const decks = decksOf(frame);
  const deck = (decks.get(name) as QuestionDeck<Q> | undefined) ?? make();
  decks.set(name, deck);
  return deck;
}
