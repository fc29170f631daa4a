// Audience filter: what is looked at in this place, and what is ticked there.
import { isSeenBy, SHOWABLE, underneath } from '$shared/audience';
import { isKind, type Entry, type EntryId, type Kind, type SeenBy } from '$shared/backend';
import type { PlanState } from '$shared/state';

/** What there is of one kind. */
export type Group = { kind: Kind; entries: readonly Entry[] };

export class AudienceFilter {
  kinds: readonly Kind[] = $state.raw([]);
  seenBy: SeenBy | undefined = $state.raw(undefined);
  #ticked: ReadonlySet<EntryId> = $state.raw(new Set());
  readonly #plan: PlanState;

  constructor(plan: PlanState) {
    this.#plan = plan;
  }

  /** All that can be shown to someone, by kind. */
  readonly all: readonly Group[] = $derived.by(() =>
    SHOWABLE.map((kind) => ({ kind, entries: entriesOf(this.#plan, kind) })).filter(someIn)
  );

  /** What is looked at now. */
  readonly groups: readonly Group[] = $derived.by(() =>
    this.all
      .filter(({ kind }) => !this.kinds.length || this.kinds.includes(kind))
      .map(({ kind, entries }) => ({ kind, entries: entries.filter((e) => this.#isMeant(e)) }))
      .filter(someIn)
  );

  /** What is ticked among what is looked at, in that order. */
  readonly ticked: readonly Entry[] = $derived.by(() =>
    this.groups.flatMap(({ entries }) => entries.filter((e) => this.#ticked.has(e.id)))
  );

  /** The whys under what is ticked that are not ticked themselves. */
  readonly whysUnder: readonly Entry[] = $derived.by(() => {
    const goals = this.ticked.filter((e) => isKind(e, 'goal') || isKind(e, 'why'));
    const whys = new Set(goals.flatMap((e) => underneath(this.#plan, e.id)));
    return [...whys].filter((why) => !this.ticked.includes(why));
  });

  isTicked(id: EntryId): boolean {
    return this.#ticked.has(id);
  }

  tick(entries: readonly Entry[], wanted: boolean): void {
    const ids = new Set(entries.map((e) => e.id));
    const others = [...this.#ticked].filter((id) => !ids.has(id));
    this.#ticked = new Set(wanted ? [...others, ...ids] : others);
  }

  untickAll(): void {
    this.#ticked = new Set();
  }

  /** What is ticked stays in sight, though it may be seen differently by now. */
  #isMeant(entry: Entry): boolean {
    return isSeenBy(entry.audience, this.seenBy) || this.#ticked.has(entry.id);
  }
}

const someIn = ({ entries }: Group) => entries.length > 0;

/** Whys come goal by goal, as they hang. */
function entriesOf(plan: PlanState, kind: Kind): readonly Entry[] {
  if (kind !== 'why') return plan.all(kind);
  return plan.goals.flatMap((goal) => underneath(plan, goal.id));
}
