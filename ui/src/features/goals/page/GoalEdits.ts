// Goal edits, each a rewrite of one part of it on top of whatever was saved before.
import type {
  BodyOf,
  EntryId,
  GoalState,
  Horizon,
  Measure,
  Motivation,
  Setting
} from '$shared/backend';
import type { PlanState } from '$shared/state';

type GoalBody = BodyOf<'goal'>;

export class GoalEdits {
  readonly #plan: PlanState;
  readonly #id: EntryId;

  constructor(plan: PlanState, id: EntryId) {
    this.#plan = plan;
    this.#id = id;
  }

  statement = (statement: string) => this.#rewrite((body) => ({ ...body, statement }));
  notes = (notes: string) => this.#rewrite((body) => ({ ...body, notes }));
  state = (state: GoalState) => this.#rewrite((body) => ({ ...body, state }));

  /** Nothing leaves it open. */
  horizon = (horizon: Horizon | null) =>
    this.#rewrite(({ horizon: _, ...body }) => ({ ...body, ...(horizon && { horizon }) }));

  /** Nothing leaves it open. */
  setting = (setting: Setting | null) =>
    this.#rewrite(({ setting: _, ...body }) => ({ ...body, ...(setting && { setting }) }));

  /** Keeps "why not lower?" when the level changes; nothing leaves both open. */
  importance = (level: number | null) =>
    this.#rewrite(({ importance, ...body }) => {
      const whyNotLower = importance?.whyNotLower ?? '';
      return { ...body, ...(level !== null && { importance: { level, whyNotLower } }) };
    });

  whyNotLower = (whyNotLower: string) =>
    this.#rewrite((body) =>
      body.importance ? { ...body, importance: { ...body.importance, whyNotLower } } : body
    );

  /** Words of one's own may be empty; nothing takes the motivation out. */
  motivation = (motivation: Motivation, words: string | null) =>
    this.#rewrite((body) => {
      const others = Object.entries(body.motivations).filter(([name]) => name !== motivation);
      const named = words === null ? [] : [[motivation, words] as const];
      return { ...body, motivations: Object.fromEntries([...others, ...named]) };
    });

  addMeasure = () =>
    this.#measures((measures) => [...measures, { what: '', start: '', now: '', target: '' }]);

  removeMeasure = (at: number) => this.#measures((measures) => measures.toSpliced(at, 1));

  measure = (at: number, part: Partial<Measure>) =>
    this.#measures((measures) => measures.map((m, i) => (i === at ? { ...m, ...part } : m)));

  /** Moves a result one place up or down. */
  moveMeasure = (at: number, step: -1 | 1) =>
    this.#measures((measures) => {
      const [moved] = measures.slice(at, at + 1);
      return moved ? measures.toSpliced(at, 1).toSpliced(at + step, 0, moved) : measures;
    });

  #measures(change: (measures: Measure[]) => Measure[]): Promise<boolean> {
    return this.#rewrite((body) => ({ ...body, measures: change(body.measures) }));
  }

  #rewrite(part: (body: GoalBody) => GoalBody): Promise<boolean> {
    return this.#plan.rewrite('goal', this.#id, part);
  }
}
