// Energy insights, what the person did lately, and what that may say: told by the program, asked
// anew whenever the plan changes.
import type { Backend, SuggestedPassion } from '$shared/backend';
import { useFrame } from '$shared/state';

/** So many activities can be tapped. */
const SHOWN = 6;

export class EnergyInsights {
  /** Each activity once, the latest first. */
  recent: readonly string[] = $state.raw([]);
  /** What keeps giving energy and is no passion yet. */
  suggested: readonly SuggestedPassion[] = $state.raw([]);
  readonly #backend: Backend;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks anew. Answers that later ones have overtaken are dropped, and so are none at all. */
  async ask(): Promise<void> {
    const asked = ++this.#asked;
    const recent = await this.#backend('recent_activities', { atMost: SHOWN }).catch(() => null);
    const suggested = await this.#backend('suggested_passions').catch(() => null);
    if (asked !== this.#asked) return;
    this.recent = recent ?? this.recent;
    this.suggested = suggested ?? this.suggested;
  }
}

/** What the notes say, kept fresh for as long as this component is there. */
export function useEnergyInsights(): EnergyInsights {
  const { backend, plan } = useFrame();
  const insights = new EnergyInsights(backend);
  $effect(() => {
    void plan.entries;
    void insights.ask();
  });
  return insights;
}
