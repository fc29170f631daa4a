// Why ladder: where a person is on the way down from one goal, and what they can do there.
import type { Entry, EntryId, Question } from '$shared/backend';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import { layersIn, type WhyEntry } from '../ground/whyTree';
import { WhyQuestion, type WhyQuestionAbout } from './WhyQuestion.svelte';
import { BedrockEdits } from './BedrockEdits';
import { Column } from './Column.svelte';

export class LadderState {
  readonly column: Column;
  /** The question on the way down; none where this way rests on bedrock. */
  asking: WhyQuestion | null = $state.raw(null);
  /** The layer the person turned to; none while they follow the question. */
  selected: EntryId | null = $state(null);
  /** The layer from which the person looks back up. */
  lookingUp: EntryId | null = $state(null);
  /** The answer being given on the way back up; it is not shown twice. */
  upId: EntryId | undefined = $state();
  /** What just happened, for screen readers. */
  said = $state('');

  readonly #frame: Frame;
  readonly #ground: BedrockEdits;

  /** Begins where there is most to do, or at the given layer. */
  constructor(frame: Frame, goal: EntryId, layer?: EntryId) {
    this.#frame = frame;
    this.#ground = new BedrockEdits(frame);
    this.column = new Column(frame.plan, goal, layer);
    this.goOn();
    this.selected = this.layers.find((why) => why.id === layer)?.id ?? null;
  }

  /** The layers that were said, along the chosen way. */
  readonly layers: WhyEntry[] = $derived.by(() =>
    this.asking ? this.column.downTo(this.asking.about) : this.column.layers
  );

  /** The why this way ends on, where it rests on bedrock. */
  readonly resting: WhyEntry | undefined = $derived.by(() => {
    const { end } = this.column;
    return !this.asking && end && rests(end) ? end : undefined;
  });

  /** How many layers the picture shows above bedrock, the one that is asked about included. */
  readonly depth: number = $derived.by(() => {
    const said = this.layers.filter((why) => !rests(why)).length;
    return said + (this.asking ? 1 : 0);
  });

  /** The words that may be bedrock: those being typed, or the end of a way that was turned to. */
  readonly candidate: { words: string; why: EntryId | undefined } | null = $derived.by(() => {
    const end = this.layers.find((why) => why.id === this.selected && this.mayRest(why));
    if (end?.body.answer.is === 'words') return { words: end.body.answer.words, why: end.id };
    return this.asking && { words: this.asking.words, why: this.asking.why?.id };
  });

  /** True when an undo took away what is asked about, or changed what is there to be asked. */
  readonly astray: boolean = $derived.by(() => {
    const { asking } = this;
    if (!asking) return !this.resting;
    const about = this.#frame.plan.entry(asking.about);
    if (!about || about.trashed || rests(about)) return true;
    if (asking.why) return rests(asking.why);
    return !asking.beside && this.column.waysUnder(asking.about).length > 0;
  });

  /** The branch that is shown under an entry; none while a new one is being begun. */
  chosenUnder(id: EntryId): EntryId | undefined {
    if (this.asking?.about === id) return this.asking.why?.id;
    return this.layers.find((why) => why.body.under === id)?.id;
  }

  /** Whether a layer could be bedrock: answered in words, with nothing dug under it. */
  mayRest(why: WhyEntry): boolean {
    return why.body.answer.is === 'words' && this.column.waysUnder(why.id).length === 0;
  }

  /** The other goals that rest on this bedrock, as a person lists them; empty when there is none. */
  alsoUnder(bedrock: EntryId): string {
    return this.#ground.alsoUnder(bedrock, this.column.goal);
  }

  /** Asks whatever comes next at the end of the chosen way. */
  goOn(): void {
    const { end, goal } = this.column;
    if (!end) this.#ask({ about: goal, way: 'down' });
    else if (rests(end)) this.#stop();
    else if (end.body.answer.is === 'words') this.#ask({ about: end.id, way: 'down' });
    else this.#ask({ about: end.body.under, way: 'down', kept: end });
  }

  /** Shows another branch and goes on where it ends. */
  async take(branch: WhyEntry): Promise<void> {
    if (!(await this.save())) return;
    this.column.choose(branch);
    this.goOn();
    const ways = this.column.waysUnder(branch.body.under);
    const number = ways.findIndex((way) => way.id === branch.id) + 1;
    this.said = say('goals-ladder-said-way', { number, ways: ways.length });
  }

  /** Asks for another reason under a layer, beside those that are there. */
  async addReason(about: EntryId): Promise<void> {
    if (await this.save()) this.#ask({ about, way: 'down', beside: true });
  }

  /** Gives up on another reason and goes back to the way that was there. */
  async leaveReason(): Promise<void> {
    if (await this.save()) this.goOn();
  }

  /** Asks another question about the same layer. */
  async another(): Promise<void> {
    await this.asking?.another();
    this.#sayQuestion();
  }

  /** Asks this question about the same layer. */
  async askInstead(question: Question): Promise<void> {
    await this.asking?.ask(question);
    this.#sayQuestion();
  }

  /** The answer is a layer: on to the one below. False when nothing is written or saved. */
  async settle(): Promise<boolean> {
    const why = await this.#answerSaved();
    if (!why) return false;
    this.#ask({ about: why.id, way: 'down' });
    this.#sayLayer('goals-ladder-said-added', why.id);
    return true;
  }

  /** "I'm not sure yet": keeps the place, and whatever was typed. */
  async notSure(): Promise<void> {
    const { asking } = this;
    if (!asking || !(await asking.keepOpen()) || !asking.why) return;
    this.column.choose(asking.why);
    this.#sayLayer('goals-ladder-said-open', asking.why.id);
  }

  /** "This is bedrock": the answer being typed, or the layer that was turned to. */
  async rest(): Promise<void> {
    const why = await this.#candidateSaved();
    if (!why || !(await this.#ground.makeOf(why))) return;
    this.goOn();
    this.#sayLayer('goals-ladder-said-bedrock', why.id);
  }

  /** "Same ground": rests on bedrock that is there already. */
  async join(bedrock: EntryId): Promise<void> {
    const why = await this.#candidateSaved();
    const others = this.alsoUnder(bedrock);
    if (!why || !(await this.#ground.join(why, bedrock))) return;
    this.goOn();
    const said = others ? 'goals-ladder-said-joined' : 'goals-ladder-said-joined-alone';
    this.#frame.sayWithUndo(say(said, { goals: others }));
  }

  /** "Look underneath again": the bedrock becomes a layer like the others. */
  async lookUnderneath(why: WhyEntry): Promise<void> {
    if (!(await this.#ground.reopen(why))) return;
    this.goOn();
    this.#sayLayer('goals-ladder-said-underneath', why.id);
  }

  /** Parts from the other goals on the same bedrock. */
  async ownGround(why: WhyEntry): Promise<void> {
    if (await this.#ground.part(why)) this.#frame.sayWithUndo(say('goals-ladder-said-own'));
  }

  /** Puts a layer and what is below it in the trash. */
  async trash(why: WhyEntry): Promise<void> {
    const layers = layersIn(this.#frame.plan, why.id);
    if (!(await this.save()) || !(await this.#frame.plan.trashEntry(why.id))) return;
    this.goOn();
    this.#frame.sayWithUndo(say('goals-ladder-trashed', { layers }));
  }

  /** The words of a layer were changed where it stands. */
  changed(id: EntryId): void {
    this.#sayLayer('goals-ladder-said-changed', id);
  }

  /** Ends the look back up, with or without an answer. */
  lookedUp(about: EntryId, answered: boolean): void {
    this.lookingUp = null;
    if (answered) this.#sayLayer('goals-ladder-said-aside', about);
  }

  /** Saves what is typed. False when it could not be. */
  async save(): Promise<boolean> {
    return (await this.asking?.save()) ?? true;
  }

  /** Saves what is typed; when the ladder closes. */
  close(): void {
    void this.asking?.close();
  }

  #ask(what: WhyQuestionAbout): void {
    this.#stop();
    this.asking = new WhyQuestion(this.#frame, what);
  }

  #stop(): void {
    void this.asking?.close();
    this.asking = null;
    this.selected = null;
  }

  /** The answer that was typed, saved and on the way that is shown. */
  async #answerSaved(): Promise<WhyEntry | undefined> {
    const { asking } = this;
    if (!asking || asking.blank || !(await this.save())) return undefined;
    if (asking.why) this.column.choose(asking.why);
    return asking.why;
  }

  /** The why whose words may be bedrock, saved and on the way that is shown. */
  async #candidateSaved(): Promise<WhyEntry | undefined> {
    const turnedTo = this.#frame.plan.find('why', this.candidate?.why);
    if (!turnedTo || turnedTo.id === this.asking?.why?.id) return this.#answerSaved();
    return (await this.save()) ? turnedTo : undefined;
  }

  #sayQuestion(): void {
    if (!this.asking) return;
    const question = say(`question-${this.asking.question}`);
    this.said = say('goals-ladder-said-question', { question });
  }

  /** Says something about a layer; the goal is named as layer 0 and has words of its own. */
  #sayLayer(message: string, id: EntryId): void {
    const depth = this.column.depthOf(id);
    this.said = say(message, { depth });
  }
}

function rests({ body }: Pick<Entry, 'body'>): boolean {
  return body.kind === 'why' && body.answer.is === 'rests';
}
