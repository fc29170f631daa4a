// Sweet spot: what lies where, as the program says, asked anew whenever the plan changes.
import type { Backend, EntryId, Meeting as Trio, SweetSpot } from '$shared/backend';
import { useFrame, type PlanState } from '$shared/state';
import type { All, Loose, Lying } from './picture/layout';
import { SPHERES } from './picture/venn';

export class SweetSpotState {
  /** As the program told it; nothing until it has. */
  #told: SweetSpot | null = $state.raw(null);
  readonly #backend: Backend;
  readonly #plan: PlanState;
  #asked = 0;

  constructor(backend: Backend, plan: PlanState) {
    this.#backend = backend;
    this.#plan = plan;
  }

  /** Every opportunity with where it lies, in order. */
  readonly lying: Lying[] = $derived.by(() =>
    (this.#told?.opportunities ?? []).flatMap(({ opportunity, spheres, side, open }) => {
      const words = this.#plan.living('opportunity', opportunity)?.body.name;
      return words === undefined ? [] : [{ id: opportunity, words, spheres, side, open }];
    })
  );

  /** What is part of no opportunity yet. */
  readonly loose: Loose[] = $derived.by(() =>
    SPHERES.flatMap((sphere) =>
      (this.#told?.[`${sphere}s`] ?? []).flatMap((id) => {
        const words = this.#plan.living(sphere, id)?.body.statement;
        return words === undefined ? [] : [{ id, words, sphere }];
      })
    )
  );

  readonly all: All = $derived({ lying: this.lying, loose: this.loose });

  /** How many opportunities lie where all three meet. */
  readonly inAllThree = $derived(
    this.lying.filter(({ spheres }) => spheres.length === SPHERES.length).length
  );

  /** What might meet. */
  readonly suggestions: Trio[] = $derived.by(() =>
    (this.#told?.suggestions ?? []).filter((trio) =>
      SPHERES.every((sphere) => this.#plan.living(sphere, trio[sphere]))
    )
  );

  /** Asks anew. An answer that a later one has overtaken is dropped, and so is none at all. */
  async ask(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.#backend('sweet_spot').catch(() => null);
    if (answer && asked === this.#asked) this.#told = answer;
  }

  /** The words of one of a trio. */
  wordsOf(sphere: 'passion' | 'strength' | 'need', id: EntryId): string {
    return this.#plan.living(sphere, id)?.body.statement ?? '';
  }
}

/** What lies where, kept fresh for as long as this component is there. */
export function useSweetSpot(): SweetSpotState {
  const { backend, plan } = useFrame();
  const meeting = new SweetSpotState(backend, plan);
  $effect(() => {
    void plan.entries;
    void meeting.ask();
  });
  return meeting;
}
