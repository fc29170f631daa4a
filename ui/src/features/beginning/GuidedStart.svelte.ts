// Guided start as it goes on: which question is asked, and where each answer is kept. An answer
// becomes an entry at the first pause, so that nothing half-typed is lost; what comes next is kept
// too, so that one can stop anywhere and go on another day.
import {
  freshGoal,
  type Beginner,
  type Body,
  type Edit,
  type EntryId,
  type EntryOf,
  type PassionQuestion
} from '$shared/backend';
import { Draft, type Frame } from '$shared/state';
import { v7 as freshId } from 'uuid';
import { sideways, isAfter, nearest, type GuidedStep } from './guidedSteps';

type Beginning = EntryOf<'beginning'>['body'];

const BLANK: Beginning = { kind: 'beginning', mind: '', next: 'mind' };

export class GuidedStart {
  /** The question on the screen. */
  at: Beginner = $state('mind');
  /** The sideways question about a passion. */
  passionQuestion: PassionQuestion = $state(sideways());
  readonly draft: Draft<string>;
  readonly #frame: Frame;
  #id: EntryId = $state(freshId());

  constructor(frame: Frame) {
    this.#frame = frame;
    const left = unfinished(frame);
    if (left) this.#id = left.id;
    this.at = left?.body.next ?? 'mind';
    this.passionQuestion = this.entry('passion')?.asked ?? sideways();
    this.draft = frame.drafts.open(
      new Draft({
        read: () => this.said(this.at),
        write: (words) => this.#keep(words),
        ready: (words) => this.at === 'mind' || words.trim() !== ''
      })
    );
  }

  /** What was answered so far to a question; empty where nothing was. */
  said(step: Beginner): string {
    if (step === 'through') return '';
    if (step === 'mind') return this.#body.mind;
    if (step === 'why' || step === 'why-that') {
      const answer = this.whyAt(step)?.body.answer;
      return (answer && this.#frame.plan.wordsOf(answer)) ?? '';
    }
    return this.entry(step)?.statement ?? '';
  }

  /** The living goal, passion or strength that was written on the way. */
  entry<K extends 'goal' | 'passion' | 'strength'>(kind: K): EntryOf<K>['body'] | undefined {
    return this.#frame.plan.living(kind, this.#body[kind])?.body;
  }

  /** The id of what was written on the way. */
  idOf(kind: 'goal' | 'passion' | 'strength'): EntryId | undefined {
    return this.#frame.plan.living(kind, this.#body[kind])?.id;
  }

  /** The first why under the goal, or the first one under that. */
  whyAt(step: 'why' | 'why-that'): EntryOf<'why'> | undefined {
    const under = this.#under(step);
    return under === undefined ? undefined : this.#frame.plan.whysUnder(under)[0];
  }

  /** What was said to the question before, to be kept in sight. */
  readonly before: { step: GuidedStep; words: string } | undefined = $derived.by(() => {
    let step = this.#back();
    while (step && step !== 'through' && this.said(step).trim() === '')
      step = nearest(step, -1, (s) => this.#canAsk(s));
    return step && step !== 'through' ? { step, words: this.said(step) } : undefined;
  });

  readonly canGoBack = $derived(this.#back() !== undefined);

  /** Saves what is typed and asks the next question. False when it could not be saved. */
  async goOn(): Promise<boolean> {
    if (!(await this.draft.flush())) return false;
    this.draft.discard();
    const next = nearest(this.at, 1, (step) => this.#canAsk(step)) ?? 'through';
    if (!(await this.#remember(next))) return false;
    this.at = next;
    return true;
  }

  /** Leaves the question open and asks the next one; under a goal the place of the why is kept. */
  async notSure(): Promise<boolean> {
    const goal = this.idOf('goal');
    const keeps = this.at === 'why' && goal && !this.whyAt('why') && !this.draft.value.trim();
    if (keeps && !(await this.#keepOpen(goal))) return false;
    return this.goOn();
  }

  async back(): Promise<void> {
    if (!(await this.draft.flush())) return;
    this.draft.discard();
    this.at = this.#back() ?? this.at;
  }

  /** Another sideways question; what was typed stays. */
  async askAnother(): Promise<void> {
    this.passionQuestion = sideways(this.passionQuestion);
    const id = this.idOf('passion');
    const asked = this.passionQuestion;
    if (id) await this.#frame.plan.rewrite('passion', id, (body) => ({ ...body, asked }));
  }

  /** Saves what is typed and stops for today. */
  async stop(): Promise<boolean> {
    const saved = await this.draft.flush();
    if (saved && this.at !== 'through') await this.#remember(this.at);
    return saved;
  }

  async close(): Promise<void> {
    if (await this.draft.flush()) this.#frame.drafts.close(this.draft);
  }

  get #entry(): EntryOf<'beginning'> | undefined {
    return this.#frame.plan.living('beginning', this.#id);
  }

  get #body(): Beginning {
    return this.#entry?.body ?? BLANK;
  }

  #back(): Beginner | undefined {
    return nearest(this.at, -1, (step) => this.#canAsk(step));
  }

  #canAsk(step: GuidedStep): boolean {
    if (step !== 'why' && step !== 'why-that') return true;
    const under = this.#under(step);
    const above = step === 'why-that' ? this.said('why') : this.said('goal');
    return under !== undefined && above.trim() !== '';
  }

  #under(step: 'why' | 'why-that'): EntryId | undefined {
    return step === 'why' ? this.idOf('goal') : this.whyAt('why')?.id;
  }

  /** The question to come back to; going back over earlier ones does not change it. */
  #remember(next: Beginner): Promise<boolean> {
    const passed = this.#entry && !isAfter(next, this.#body.next);
    return passed ? Promise.resolve(true) : this.#write({ ...this.#body, next });
  }

  #write(body: Beginning): Promise<boolean> {
    return this.#frame.plan.edit(this.#rewriting(body));
  }

  #rewriting(body: Beginning): Edit {
    if (this.#entry) return { do: 'rewrite', id: this.#id, body };
    return adding(this.#id, body);
  }

  #keep(words: string): Promise<boolean> {
    const step = this.at;
    if (step === 'through') return Promise.resolve(true);
    if (step === 'mind') return this.#write({ ...this.#body, mind: words });
    return step === 'why' || step === 'why-that'
      ? this.#keepWhy(step, words)
      : this.#keepEntry(step, words);
  }

  #keepWhy(step: 'why' | 'why-that', words: string): Promise<boolean> {
    const answer = { is: 'words', words } as const;
    const why = this.whyAt(step);
    const under = this.#under(step);
    if (why) return this.#frame.plan.rewrite('why', why.id, (body) => ({ ...body, answer }));
    if (!under) return Promise.resolve(false);
    const asked = step === 'why' ? 'why-this' : 'why-that-matters';
    return this.#frame.plan.edit(adding(freshId(), { kind: 'why', under, asked, answer }));
  }

  #keepOpen(under: EntryId): Promise<boolean> {
    const body: Body = { kind: 'why', under, asked: 'why-this', answer: { is: 'not-sure' } };
    return this.#frame.plan.edit(adding(freshId(), body));
  }

  #keepEntry(kind: 'goal' | 'passion' | 'strength', statement: string): Promise<boolean> {
    const id = this.idOf(kind);
    if (id) return this.#frame.plan.rewrite(kind, id, (body) => ({ ...body, statement }));
    const fresh = freshId();
    const edits = [
      adding(fresh, this.#fresh(kind, statement)),
      this.#rewriting({ ...this.#body, [kind]: fresh })
    ];
    return this.#frame.plan.edit({ do: 'several', edits });
  }

  #fresh(kind: 'goal' | 'passion' | 'strength', statement: string): Body {
    if (kind === 'goal') return freshGoal(statement);
    if (kind === 'strength')
      return { kind, statement, asked: 'people-come-for', evidence: [], witnesses: [] };
    const asked = this.passionQuestion;
    return { kind, statement, asked, noticed: '', others: [], value: '' };
  }
}

function adding(id: EntryId, body: Body): Edit {
  return { do: 'add', id, body, place: { at: 'last' } };
}

/** The guided start that was left last, if one waits. */
function unfinished(frame: Frame): EntryOf<'beginning'> | undefined {
  const waiting = frame.plan.all('beginning').filter((e) => e.body.next !== 'through');
  return waiting.sort(latestFirst)[0];
}

const latestFirst = (a: { changed: string }, b: { changed: string }) =>
  b.changed.localeCompare(a.changed);
