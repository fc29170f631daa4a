// Why question: one question about one layer, and the answer as it is being typed. The answer
// becomes an entry at the first pause, so that a half-typed one is never lost.
import type { Answer, EntryId, Question, Questions, Way } from '$shared/backend';
import { Draft, type Frame } from '$shared/state';
import { v7 as freshId } from 'uuid';
import type { WhyEntry } from '../ground/whyTree';

/** Asked when the program cannot be asked which one would be best. */
const FIRST: Record<Way, Question> = {
  down: 'why-matters',
  door: 'when-last-felt',
  up: 'an-example'
};

export type WhyQuestionAbout = {
  about: EntryId;
  way: 'down' | 'up';
  /** An answer that was put off, to be given now. */
  kept?: WhyEntry;
  /** Another reason beside those that are there. */
  beside?: boolean;
};

export class WhyQuestion {
  readonly about: EntryId;
  readonly way: 'down' | 'up';
  /** True where the person had put the answer off and came back to it. */
  readonly again: boolean;
  /** True where it asks for another reason beside those that are there. */
  readonly beside: boolean;
  readonly draft: Draft<string>;
  /** What is asked. */
  question: Question = $state('why-matters');
  /** False for the moment in which the program chooses the question. */
  known = $state(false);
  /** True while the person has put the answer off: the question steps back. */
  snoozed = $state(false);
  /** The questions there are, the best first; none until they came. */
  questions: Questions | null = $state.raw(null);

  readonly #frame: Frame;
  readonly #seen = new Set<Question>();
  #id: EntryId | undefined = $state();

  constructor(frame: Frame, { about, way, kept, beside = false }: WhyQuestionAbout) {
    this.#frame = frame;
    this.about = about;
    this.way = way;
    this.again = this.known = kept !== undefined;
    this.beside = beside;
    this.#id = kept?.id;
    this.question = kept?.body.asked ?? FIRST[way];
    this.draft = frame.drafts.open(
      new Draft({ read: () => this.#saved(), write: (words) => this.#write(words) })
    );
    void this.#fetch(kept?.body.asked);
  }

  /** The entry the answer is kept in, once there is one. */
  readonly why: WhyEntry | undefined = $derived.by(() => {
    const why = this.#frame.plan.find('why', this.#id);
    return why?.trashed ? undefined : why;
  });

  get words(): string {
    return this.draft.value;
  }

  /** True while nothing but white space is written. */
  get blank(): boolean {
    return this.words.trim() === '';
  }

  /** The next question that was not asked here yet; all over again when there is none. */
  async another(): Promise<void> {
    const all = this.#all();
    if (all.every((q) => this.#seen.has(q))) this.#seen.clear();
    const next = all.find((q) => !this.#seen.has(q) && q !== this.question);
    if (next) await this.ask(next);
  }

  /** Asks this instead; what was typed stays. */
  async ask(question: Question): Promise<void> {
    this.question = question;
    this.#seen.add(question);
    this.snoozed = false;
    if (this.why) await this.#rewrite(this.why.body.answer);
  }

  /** Keeps the place without an answer. False when that could not be saved. */
  async keepOpen(): Promise<boolean> {
    const saved = this.why ? await this.draft.flush() : await this.#add({ is: 'not-sure' });
    this.snoozed = saved;
    return saved;
  }

  /** Saves what is typed. */
  save(): Promise<boolean> {
    return this.draft.flush();
  }

  /** Stops asking; what could not be saved until now is saved with the other drafts. */
  async close(): Promise<void> {
    if (await this.save()) this.#frame.drafts.close(this.draft);
  }

  async #fetch(asked: Question | undefined): Promise<void> {
    const questions = await this.#frame
      .backend('questions', { about: this.about })
      .catch(() => null);
    this.questions = questions;
    const untouched = this.#seen.size === 0 && !this.why;
    const best = this.#all()[0];
    if (!asked && untouched && best) this.question = best;
    this.#seen.add(this.question);
    this.known = true;
  }

  #all(): Question[] {
    if (!this.questions) return [];
    return this.way === 'up' ? this.questions.up : this.questions.down;
  }

  #saved(): string {
    const answer = this.why?.body.answer;
    return answer?.is === 'words' ? answer.words : '';
  }

  #write(words: string): Promise<boolean> {
    const blank = words.trim() === '';
    const answer: Answer = blank ? { is: 'not-sure' } : { is: 'words', words };
    if (this.why) return this.#rewrite(answer);
    return blank ? Promise.resolve(true) : this.#add(answer);
  }

  #rewrite(answer: Answer): Promise<boolean> {
    const id = this.why?.id ?? '';
    return this.#frame.plan.rewrite('why', id, (body) => ({
      ...body,
      asked: this.question,
      answer
    }));
  }

  /** The id is known before the plan has the entry, so that it is never taken for another's. */
  #add(answer: Answer): Promise<boolean> {
    const { about: under, question: asked } = this;
    const id = (this.#id = freshId());
    const body = { kind: 'why', under, asked, answer } as const;
    return this.#frame.plan.edit({ do: 'add', id, body, place: { at: 'last' } });
  }
}
