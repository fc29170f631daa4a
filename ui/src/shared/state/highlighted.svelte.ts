// Highlighted words where one has landed from a search. They go out at the next key.
import type { Found, Run } from '../backend';

export class Highlighted {
  /** As the person wrote them; none where nothing is highlighted. */
  words: readonly string[] = $state.raw([]);

  /** Lights what was found. */
  light({ title, passages, earlier }: Found): void {
    const runs: Run[] = [...title, ...passages.flatMap((passage) => passage.runs)];
    const hits = runs.filter((run) => run.hit).map((run) => run.text);
    // An earlier wording does not stand there any more.
    this.words = earlier === null ? [...new Set(hits)] : [];
  }

  putOut(): void {
    if (this.words.length) this.words = [];
  }
}
