// Plan as the window's copy, and what hangs under what in it. Rules live in Rust; this only shows.
import { byKind, byParent, byPosition, titleOf } from '../backend/entries';
import {
  isKind,
  parentOf,
  type Answer,
  type Changed,
  type Deed,
  type Entry,
  type EntryId,
  type EntryOf,
  type Kind,
  type Whole
} from '../backend';

/** A why with what was dug under it. */
export type Rung = { why: EntryOf<'why'>; below: Rung[] };

export class PlanCopy {
  /** All entries by id, trash included. */
  entries: ReadonlyMap<EntryId, Entry> = $state.raw(new Map());
  /** What undo would take back. */
  undoable: Deed | null = $state.raw(null);
  /** What redo would do again. */
  redoable: Deed | null = $state.raw(null);
  /** The agreement in force with each person with whom there is one, as the program sees it. */
  agreed: Whole['agreed'] = $state.raw({});
  /** Whether this is the example plan. */
  example = $state(false);

  readonly #live = $derived([...this.entries.values()].filter((e) => !e.trashed).sort(byPosition));
  readonly #children = $derived(byParent(this.#live));
  readonly #kinds = $derived(byKind(this.#live));
  /** Goals that are not in the trash, in order. */
  readonly goals = $derived(this.all('goal'));
  /** All whys that are not in the trash. */
  readonly whys = $derived(this.all('why'));
  /** Bedrock that is not in the trash, in order. */
  readonly bedrocks = $derived(this.all('bedrock'));
  /** People that are not in the trash, in order. */
  readonly people = $derived(this.all('person'));
  /** How the person introduces themselves on paper. */
  readonly profile = $derived(this.all('profile')[0]);
  /** What lies in the trash, the latest first. */
  readonly trash = $derived(
    [...this.entries.values()].filter((e) => e.trashed).sort(latestTrashFirst)
  );
  /** True while nothing is written. */
  readonly empty = $derived(this.#live.length === 0);

  /** The entries of one kind that are not in the trash, in order. */
  all<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    return (this.#kinds.get(kind) ?? []) as readonly Entry[] as readonly EntryOf<K>[];
  }

  /** The entry of this id and kind, unless it lies in the trash: what a tie leads to. */
  living<K extends Kind>(kind: K, id: EntryId | undefined): EntryOf<K> | undefined {
    const entry = this.find(kind, id);
    return entry?.trashed ? undefined : entry;
  }

  /** The entry of this id, in the trash or not. */
  entry(id: EntryId | undefined): Entry | undefined {
    return id === undefined ? undefined : this.entries.get(id);
  }

  /** The entry of this id and kind, in the trash or not. */
  find<K extends Kind>(kind: K, id: EntryId | undefined): EntryOf<K> | undefined {
    const entry = this.entry(id);
    return isKind(entry, kind) ? entry : undefined;
  }

  /** The whys directly under a goal or a why, in order. */
  whysUnder(id: EntryId): EntryOf<'why'>[] {
    return (this.#children.get(id) ?? []).filter((e) => isKind(e, 'why'));
  }

  /** The whys of a goal or a why, each with what was dug under it. */
  rungs(under: EntryId): Rung[] {
    return this.whysUnder(under).map((why) => ({ why, below: this.rungs(why.id) }));
  }

  /** The goal at the top of a why. */
  goalOf(id: EntryId): EntryOf<'goal'> | undefined {
    const entry = this.entry(id);
    const parent = entry && parentOf(entry);
    return parent === undefined ? this.find('goal', id) : this.goalOf(parent);
  }

  /** The whys that rest on a bedrock. */
  restingOn(bedrock: EntryId): EntryOf<'why'>[] {
    return this.whys.filter((e) => e.body.answer.is === 'rests' && e.body.answer.on === bedrock);
  }

  /** The goals that come to rest on a bedrock, in order, each once. */
  goalsOn(bedrock: EntryId): EntryOf<'goal'>[] {
    const tops = new Set(this.restingOn(bedrock).map((why) => this.goalOf(why.id)?.id));
    return this.goals.filter((goal) => tops.has(goal.id));
  }

  /** The words an answer stands for: its own, or those of the bedrock it rests on. */
  wordsOf(answer: Answer): string | undefined {
    if (answer.is === 'words') return answer.words;
    return answer.is === 'rests' ? this.find('bedrock', answer.on)?.body.statement : undefined;
  }

  /** The words by which a person would know an entry; empty where nothing is written yet. */
  titleOf(entry: Entry): string {
    const { body } = entry;
    if (body.kind === 'why') return this.wordsOf(body.answer) ?? '';
    return titleOf(body);
  }

  protected begin(whole: Whole): void {
    this.entries = new Map(whole.entries.map((e) => [e.id, e]));
    this.agreed = whole.agreed;
    this.undoable = whole.undo;
    this.redoable = whole.redo;
    this.example = whole.example;
  }

  protected merge(changed: Changed): void {
    const entries = new Map(this.entries);
    for (const entry of changed.after) entries.set(entry.id, entry);
    for (const id of changed.gone) entries.delete(id);
    this.entries = entries;
    this.agreed = changed.agreed;
    this.undoable = changed.undo;
    this.redoable = changed.redo;
  }
}

function latestTrashFirst(a: Entry, b: Entry): number {
  return (b.trashed ?? '').localeCompare(a.trashed ?? '');
}
