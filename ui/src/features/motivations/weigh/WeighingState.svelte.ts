// Weighing as it goes on: which pair is asked, and what the answers come to so far. It is kept from
// the first answer on, so that one can stop at any pair and go on another day.
import type { BodyOf, EntryId, Motivation, Pulls, Sorting, Weighing } from '$shared/backend';
import type { Frame } from '$shared/state';

type WeighingBody = BodyOf<'weighing'>;

/** Two motivations as they stand side by side on the screen. */
export type Shown = { left: Motivation; right: Motivation };

/** Nothing was preferred yet. */
export function begun(among: Motivation[], about: EntryId | undefined): WeighingBody {
  return { kind: 'weighing', among, preferences: [], ...(about && { about }) };
}

/** A weighing as the program sorts it. */
export function weighingOf({ among, preferences, about }: WeighingBody): Weighing {
  return { among, preferences, ...(about && { about }) };
}

export class WeighingState {
  readonly id: EntryId;
  readonly #frame: Frame;
  readonly #begun: WeighingBody;
  #sorted: { of: WeighingBody; sorting: Sorting } | null = $state.raw(null);
  #busy = false;

  constructor(frame: Frame, id: EntryId, begun: WeighingBody) {
    this.#frame = frame;
    this.id = id;
    this.#begun = begun;
  }

  /** As it is kept, or as it would begin. */
  get body(): WeighingBody {
    return this.entry?.body ?? this.#begun;
  }

  /** The entry it is kept in, once there was an answer. */
  get entry() {
    return this.#frame.plan.living('weighing', this.id);
  }

  /** What the answers come to; nothing while that is being found out for the first time. */
  get sorting(): Sorting | null {
    return this.#sorted?.sorting ?? null;
  }

  /** The pair to be answered. Every other time its sides change, so that neither is favoured. */
  get pair(): Shown | null {
    const { sorting } = this;
    if (!sorting?.next) return null;
    const { left, right } = sorting.next;
    return sorting.asked % 2 ? { left: right, right: left } : { left, right };
  }

  /** How many more pairs are asked at most. */
  get left(): number {
    return this.sorting?.next ? this.sorting.atMost - this.sorting.asked : 0;
  }

  /** Nothing more would be told by asking. */
  get through(): boolean {
    return this.sorting !== null && !this.sorting.next;
  }

  /** Finds out what comes next. Called anew whenever the answers change, by undo too. */
  async follow(body: WeighingBody): Promise<void> {
    await this.#frame.attempt(async () => {
      const sorting = await this.#frame.backend('sort', { weighing: weighingOf(body) });
      if (body === this.body) this.#sorted = { of: body, sorting };
    });
  }

  /** Answers the pair, once: a key that is held down does not answer the next one too. */
  async answer(pulls: Pulls): Promise<void> {
    const { pair } = this;
    if (!pair || this.#sorted?.of !== this.body) return;
    await this.#alone(() => this.#keep([...this.body.preferences, { ...pair, pulls }]));
  }

  /** Takes the last answer back: its pair is asked again. */
  async back(): Promise<void> {
    if (this.entry) await this.#alone(() => this.#keep(this.body.preferences.slice(0, -1)));
  }

  async #alone(act: () => Promise<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    await act();
    this.#busy = false;
  }

  #keep(preferences: WeighingBody['preferences']): Promise<boolean> {
    const { plan } = this.#frame;
    if (this.entry) return plan.rewrite('weighing', this.id, (body) => ({ ...body, preferences }));
    const body = { ...this.#begun, preferences };
    return plan.edit({ do: 'add', id: this.id, body, place: { at: 'last' } });
  }
}
