// Goal list: the goals by how they stand with the person, and moving them about.
import type { EntryId, EntryOf, GoalState, Place } from '$shared/backend';
import type { Spot } from '$shared/entry-list';
import { say } from '$shared/text';
import type { Frame } from '$shared/state';

export type GoalEntry = EntryOf<'goal'>;
export type Group = { state: GoalState; goals: GoalEntry[] };

/** Every state, in the order the list shows them. */
export const STATES: GoalState[] = ['exploring', 'active', 'resting', 'reached', 'let-go'];

export class GoalListState {
  readonly #frame: Frame;
  /** What just happened, for screen readers. */
  said = $state('');

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** The goals by state; a state that no goal is in is left out. */
  readonly groups: Group[] = $derived.by(() =>
    STATES.map((state) => ({ state, goals: this.#in(state) })).filter((g) => g.goals.length > 0)
  );

  /** Adds a goal after the others. False when it could not be saved; the line is kept then. */
  async add(line: string): Promise<boolean> {
    const statement = line.trim();
    if (!statement) return false;
    const body = {
      kind: 'goal',
      state: 'exploring',
      statement,
      notes: '',
      motivations: {},
      measures: []
    } as const;
    const id = await this.#frame.plan.add({ ...body, measures: [] });
    if (id) this.said = say('goals-added', { goal: statement });
    return id !== undefined;
  }

  /** Whether there is a neighbour on that side within its group. */
  canMove(goal: GoalEntry, step: -1 | 1): boolean {
    return this.#neighbour(goal, step) !== undefined;
  }

  /** One place up or down within its group. */
  async move(goal: GoalEntry, step: -1 | 1): Promise<void> {
    const neighbour = this.#neighbour(goal, step);
    if (neighbour)
      await this.put(goal, { beside: neighbour.id, edge: step < 0 ? 'before' : 'after' });
  }

  /** Puts a goal beside another, and into its group. */
  async put(goal: GoalEntry, { beside, edge }: Spot): Promise<void> {
    const other = this.#frame.plan.find('goal', beside);
    if (!other || beside === goal.id) return;
    const place: Place = { at: edge, id: beside };
    const moved = await this.#moved(goal, other.body.state, place);
    if (moved) this.#sayWhere(goal.id);
  }

  async trash(goal: GoalEntry): Promise<void> {
    const trashed = await this.#frame.plan.trashEntry(goal.id);
    if (trashed) this.#frame.sayWithUndo(say('goals-trashed', { goal: goal.body.statement }));
  }

  #moved(goal: GoalEntry, state: GoalState, place: Place): Promise<boolean> {
    const { plan } = this.#frame;
    if (state === goal.body.state) return plan.move(goal.id, place);
    const body = { ...goal.body, state };
    const rewrite = { do: 'rewrite', id: goal.id, body } as const;
    return plan.edit({ do: 'several', edits: [rewrite, { do: 'move', id: goal.id, place }] });
  }

  #sayWhere(id: EntryId): void {
    const group = this.groups.find((g) => g.goals.some((goal) => goal.id === id));
    const at = group?.goals.findIndex((goal) => goal.id === id) ?? -1;
    const goal = group?.goals[at];
    if (!group || !goal) return;
    this.said = say('goals-moved', {
      goal: goal.body.statement,
      place: at + 1,
      count: group.goals.length,
      state: say(`goals-state-${group.state}`)
    });
  }

  #neighbour(goal: GoalEntry, step: -1 | 1): GoalEntry | undefined {
    const group = this.#in(goal.body.state);
    return group[group.findIndex((other) => other.id === goal.id) + step];
  }

  #in(state: GoalState): GoalEntry[] {
    return this.#frame.plan.goals.filter((goal) => goal.body.state === state);
  }
}
