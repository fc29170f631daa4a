// Deck state, which question lies on top: what fits the thing on the screen, until somebody picks a
// situation.
import type { Item } from '$shared/backend';
import { fitting, questionInWords, type Situation } from './deck';

export class DeckState {
  #picked: Situation | undefined = $state();
  #numbers: Partial<Record<Situation, number>> = $state({});
  readonly #item: () => Item | undefined;

  constructor(item: () => Item | undefined) {
    this.#item = item;
  }

  get situation(): Situation {
    return this.#picked ?? fitting(this.#item());
  }

  set situation(situation: Situation) {
    this.#picked = situation;
  }

  get question(): string {
    return questionInWords(this.situation, this.#numbers[this.situation] ?? 0);
  }

  /** Another question for the same situation. */
  another(): void {
    const now = this.situation;
    this.#numbers = { ...this.#numbers, [now]: (this.#numbers[now] ?? 0) + 1 };
  }
}
