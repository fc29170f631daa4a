// Story sheet of questions to someone who knows the person: for whom, about which strengths, and in
// which form it leaves.
import type { EntryId, OpenedSheet, SealWith, SheetForm } from '$shared/backend';
import type { Frame } from '$shared/state';

export class StorySheet {
  person: EntryId | undefined = $state();
  /** None is fine: then the stories are about whatever comes to mind. */
  strengths: readonly EntryId[] = $state.raw([]);
  /** What they would read. */
  asked: OpenedSheet | null = $state.raw(null);
  /** The words that open what was sealed; none for a key. */
  words: string | null = $state(null);
  /** How it left last. */
  left: 'sealed' | 'saved' | null = $state(null);
  busy = $state(false);
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Begins again, for someone else. */
  clear(strength?: EntryId): void {
    this.strengths = strength ? [strength] : [];
    [this.person, this.words, this.left] = [undefined, null, null];
  }

  /** Their key, if they gave one. */
  get key(): string | undefined {
    return this.#frame.plan.find('person', this.person)?.body.key;
  }

  toggle(strength: EntryId, chosen: boolean): void {
    const others = this.strengths.filter((id) => id !== strength);
    this.strengths = chosen ? [...others, strength] : others;
  }

  /** Fetches what they would read. */
  async look(): Promise<void> {
    const takes = this.#takes();
    this.asked = takes ? await this.#frame.backend('question_sheet', takes) : null;
  }

  async seal(how: SealWith): Promise<void> {
    await this.#leaving(async (takes) => {
      const sealed = await this.#frame.backend('seal_questions', { ...takes, with: how });
      if (!sealed) return;
      this.words = sealed.words;
      this.left = 'sealed';
    });
  }

  async save(form: SheetForm): Promise<void> {
    await this.#leaving(async (takes) => {
      if (await this.#frame.backend('save_questions', { ...takes, form })) this.left = 'saved';
    });
  }

  async #leaving(act: (takes: Takes) => Promise<void>): Promise<void> {
    const takes = this.#takes();
    if (!takes || this.busy) return;
    this.busy = true;
    await this.#frame.attempt(() => act(takes));
    this.busy = false;
  }

  #takes(): Takes | undefined {
    const { person, strengths } = this;
    return person ? { person, strengths: [...strengths] } : undefined;
  }
}

type Takes = { person: EntryId; strengths: EntryId[] };
