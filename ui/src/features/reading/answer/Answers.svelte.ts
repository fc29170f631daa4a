// Answers, what someone says to what they read: kept while they move about, until it is sealed or
// left behind.
import { textsOf, type Answering, type Saying } from '$shared/backend';

/** In which way something is said. */
export type Way = Saying['is'];

/** The ways that need no invitation, the gentlest first. Advice waits until it was asked for. */
export const WAYS: readonly Way[] = ['question', 'playback', 'story', 'recognition', 'feedback'];

/** What it is said about: a piece of what is read, by its number, or all of it. */
export type About = number | null;

/** Something being said. */
export class Answer {
  readonly key: number;
  readonly about: About;
  /** The question of a sheet it answers, from 0. */
  readonly asked: number | null;
  saying: Saying = $state() as Saying;
  /** The strength of a sheet that it shows. */
  shows: About = $state(null);

  constructor(key: number, about: About, saying: Saying, asked: number | null = null) {
    this.key = key;
    this.about = about;
    this.asked = asked;
    this.saying = saying;
  }

  get blank(): boolean {
    return textsOf(this.saying).every((text) => text.trim() === '');
  }

  /** As it is sealed. */
  get sealing(): Answering {
    const about = this.asked === null ? this.about : this.shows;
    return {
      ...(about !== null && { about }),
      ...(this.asked !== null && { asked: this.asked }),
      saying: $state.snapshot(this.saying)
    };
  }
}

export class Answers {
  all: readonly Answer[] = $state.raw([]);
  #next = 0;
  #sealed = $state('[]');

  /** Those in which something is written. */
  readonly written: readonly Answer[] = $derived(this.all.filter((answer) => !answer.blank));
  /** True while something is written that was not sealed as it is now. */
  readonly unsealed: boolean = $derived.by(
    () => this.written.length > 0 && JSON.stringify(this.sealing) !== this.#sealed
  );

  about(piece: About): readonly Answer[] {
    return this.all.filter((answer) => answer.about === piece && answer.asked === null);
  }

  /** How many are written about a piece. */
  countAbout(piece: About): number {
    return this.about(piece).filter((answer) => !answer.blank).length;
  }

  /** Begins to say something; one of the same way that is still blank is gone on with. */
  begin(about: About, way: Way): Answer {
    const begun = this.about(about).find((answer) => answer.saying.is === way && answer.blank);
    return begun ?? this.#add(new Answer(this.#next, about, nothingYet(way)));
  }

  /** Begins an answer to a question of a sheet, or goes on with the one that was begun. */
  beginStory(asked: number): Answer {
    const begun = this.all.find((answer) => answer.asked === asked);
    return begun ?? this.#add(new Answer(this.#next, null, nothingYet('story'), asked));
  }

  /** Goes on with what was begun another time. */
  goOn(begun: readonly Answering[]): void {
    for (const { about = null, asked = null, saying } of begun) {
      const answer = new Answer(this.#next, asked === null ? about : null, saying, asked);
      if (asked !== null) answer.shows = about;
      this.#add(answer);
    }
  }

  remove(answer: Answer): void {
    this.all = this.all.filter((other) => other !== answer);
  }

  /** All that is written, as it is sealed. */
  get sealing(): Answering[] {
    return this.written.map((answer) => answer.sealing);
  }

  /** These were sealed; what was written since was not. */
  wereSealed(sealed: Answering[]): void {
    this.#sealed = JSON.stringify(sealed);
  }

  #add(answer: Answer): Answer {
    this.#next += 1;
    this.all = [...this.all, answer];
    return answer;
  }
}

function nothingYet(way: Way): Saying {
  if (way !== 'feedback') return { is: way, words: '' };
  return { is: 'feedback', what: '', impact: '', why: '', how: '' };
}
