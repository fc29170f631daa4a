// The window's copy of the plan. Every edit goes through here, one after the other, and what the
// program answers is merged. Rules live in Rust; this only shows.
import { v7 as freshId } from 'uuid';
import { byParent, byPosition } from '../backend/entries';
import {
  isKind,
  parentOf,
  problemOf,
  type Answer,
  type Audience,
  type Backend,
  type Body,
  type BodyOf,
  type Changed,
  type Deed,
  type Edit,
  type Entry,
  type EntryId,
  type EntryOf,
  type Kind,
  type Place,
  type Problem
} from '../backend';

/** How the last edit stands. `failed` stays until a later edit is saved. */
export type Saving = { is: 'saved' } | { is: 'saving' } | { is: 'failed'; problem: Problem };

/** A why with what was dug under it. */
export type Rung = { why: EntryOf<'why'>; below: Rung[] };

/** Called with each problem of an edit, to be said in a toast. */
export type OnProblem = (problem: Problem) => void;

const LAST: Place = { at: 'last' };

export class PlanState {
  /** All entries by id, trash included. */
  entries: ReadonlyMap<EntryId, Entry> = $state.raw(new Map());
  /** How the last edit stands, for the quiet "Saved". */
  saving: Saving = $state.raw({ is: 'saved' });
  /** What undo would take back. */
  undoable: Deed | null = $state.raw(null);
  /** What redo would do again. */
  redoable: Deed | null = $state.raw(null);
  /** Whether this is the example plan. */
  example = $state(false);

  readonly #backend: Backend;
  readonly #onProblem: OnProblem;
  #queue: Promise<unknown> = Promise.resolve();

  readonly #live = $derived([...this.entries.values()].filter((e) => !e.trashed).sort(byPosition));
  readonly #children = $derived(byParent(this.#live));
  /** Goals that are not in the trash, in order. */
  readonly goals = $derived(this.#live.filter((e) => isKind(e, 'goal')));
  /** All whys that are not in the trash. */
  readonly whys = $derived(this.#live.filter((e) => isKind(e, 'why')));
  /** Bedrock that is not in the trash, in order. */
  readonly bedrocks = $derived(this.#live.filter((e) => isKind(e, 'bedrock')));
  /** People that are not in the trash, in order. */
  readonly people = $derived(this.#live.filter((e) => isKind(e, 'person')));
  /** How the person introduces themselves on paper. */
  readonly profile = $derived(this.#live.find((e) => isKind(e, 'profile')));
  /** What lies in the trash, the latest first. */
  readonly trash = $derived(
    [...this.entries.values()].filter((e) => e.trashed).sort(latestTrashFirst)
  );
  /** True while nothing is written. */
  readonly empty = $derived(this.#live.length === 0);

  constructor(backend: Backend, onProblem: OnProblem = () => {}) {
    this.#backend = backend;
    this.#onProblem = onProblem;
  }

  /** Fetches the whole plan; after unlock, import, restore, and the example. Throws a problem. */
  async load(): Promise<void> {
    const whole = await this.#backend('plan');
    this.entries = new Map(whole.entries.map((e) => [e.id, e]));
    this.undoable = whole.undo;
    this.redoable = whole.redo;
    this.example = whole.example;
    this.saving = { is: 'saved' };
  }

  /** Forgets everything, when the vault locks. */
  forget(): void {
    this.entries = new Map();
    this.undoable = this.redoable = null;
    this.example = false;
    this.saving = { is: 'saved' };
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
    return body.kind === 'person' || body.kind === 'profile' ? body.name : body.statement;
  }

  /** Sends one edit. True when it is durable; otherwise the problem was said and stands in `saving`. */
  edit(edit: Edit): Promise<boolean> {
    return this.#send(() => this.#backend('edit', { edit }));
  }

  /** Begins an entry, seen by nobody else. Its id, or nothing when it could not be saved. */
  async add(body: Body, place: Place = LAST): Promise<EntryId | undefined> {
    const id = freshId();
    return (await this.edit({ do: 'add', id, body, place })) ? id : undefined;
  }

  /** Rewrites a part of an entry, on top of whatever was saved before it. */
  rewrite<K extends Kind>(
    kind: K,
    id: EntryId,
    part: (body: BodyOf<K>) => BodyOf<K>
  ): Promise<boolean> {
    return this.#send(async () => {
      const before = this.find(kind, id);
      if (!before) throw { code: 'unknown' } satisfies Problem;
      return this.#backend('edit', {
        edit: { do: 'rewrite', id, body: part(before.body) as Body }
      });
    });
  }

  move(id: EntryId, place: Place): Promise<boolean> {
    return this.edit({ do: 'move', id, place });
  }

  trashEntry(id: EntryId): Promise<boolean> {
    return this.edit({ do: 'trash', id });
  }

  restore(id: EntryId): Promise<boolean> {
    return this.edit({ do: 'restore', id });
  }

  show(id: EntryId, audience: Audience): Promise<boolean> {
    return this.edit({ do: 'show', id, audience });
  }

  /** Erases from the trash for ever. */
  erase(ids: EntryId[]): Promise<boolean> {
    return this.#send(() => this.#backend('erase', { ids }));
  }

  /** Takes the last act back. What it was, or nothing when there was none or it failed. */
  async undo(): Promise<Deed | null> {
    await this.#queue;
    const deed = this.undoable;
    return deed && (await this.#send(() => this.#backend('undo'))) ? deed : null;
  }

  /** Does the act undone last again. */
  async redo(): Promise<Deed | null> {
    await this.#queue;
    const deed = this.redoable;
    return deed && (await this.#send(() => this.#backend('redo'))) ? deed : null;
  }

  /** One after the other: each edit is drafted on what the one before it left. */
  #send(act: () => Promise<Changed>): Promise<boolean> {
    const sent = this.#queue.then(() => this.#acknowledged(act));
    this.#queue = sent;
    return sent;
  }

  async #acknowledged(act: () => Promise<Changed>): Promise<boolean> {
    this.saving = { is: 'saving' };
    try {
      this.#merge(await act());
      this.saving = { is: 'saved' };
      return true;
    } catch (thrown) {
      const problem = problemOf(thrown);
      this.saving = { is: 'failed', problem };
      this.#onProblem(problem);
      return false;
    }
  }

  #merge(changed: Changed): void {
    const entries = new Map(this.entries);
    for (const entry of changed.after) entries.set(entry.id, entry);
    for (const id of changed.gone) entries.delete(id);
    this.entries = entries;
    this.undoable = changed.undo;
    this.redoable = changed.redo;
  }
}

function latestTrashFirst(a: Entry, b: Entry): number {
  return (b.trashed ?? '').localeCompare(a.trashed ?? '');
}
