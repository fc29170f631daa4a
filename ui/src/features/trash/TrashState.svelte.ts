// Trash state, what lies in the trash, gathered as it would come back: one entry with what went
// along with it.
import { isKind, parentOf, type Entry, type EntryId } from '$shared/backend';
import { focusPageHeading } from '$shared/components';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';

/** One entry that was put in the trash, and what hangs under it. */
export type Heap = {
  top: Entry;
  /** What comes back with it. */
  along: Entry[];
  /** What goes with it when it is erased: whatever hangs under it, whenever that was put here. */
  whole: EntryId[];
};

export class TrashState {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** The heaps, the latest first. */
  readonly heaps: readonly Heap[] = $derived.by(() => {
    const { trash } = this.#frame.plan;
    return trash.filter((entry) => !this.#wentAlong(entry)).map((top) => this.#heap(top, trash));
  });

  /** The words by which the person would know it. */
  titleOf(entry: Entry): string {
    const title = this.#frame.plan.titleOf(entry).trim();
    if (title) return title;
    return say(isKind(entry, 'why') ? 'trash-untitled-why' : 'trash-untitled-profile');
  }

  /** What it is, what it hung under, and how much went along. */
  kindOf({ top, along }: Heap): string {
    const kind = say(`entries-kind-${top.body.kind}`);
    const goal = isKind(top, 'why') ? this.#frame.plan.goalOf(top.id)?.body.statement : undefined;
    const words = { kind, count: along.length, ...(goal !== undefined && { goal }) };
    const under = goal === undefined ? '' : '-under';
    return say(`trash${under}${along.length ? '-along' : '-alone'}`, words);
  }

  /** Brings it back with what went along. */
  async restore({ top }: Heap): Promise<void> {
    const title = this.titleOf(top);
    const restored = await this.#frame.plan.restore(top.id);
    if (!restored) return;
    focusPageHeading();
    this.#frame.sayWithUndo(say('trash-restored', { title }));
  }

  /** Erases for ever. */
  async erase(ids: EntryId[]): Promise<void> {
    const erased = await this.#frame.plan.erase(ids);
    if (erased) this.#frame.toasts.say(say('trash-erased'));
  }

  /** Everything that lies in the trash. */
  get everything(): EntryId[] {
    return this.#frame.plan.trash.map((entry) => entry.id);
  }

  #wentAlong(entry: Entry): boolean {
    const above = this.#frame.plan.entry(parentOf(entry));
    return above?.trashed !== undefined && above.trashed === entry.trashed;
  }

  #heap(top: Entry, trash: readonly Entry[]): Heap {
    const under = below(top, trash);
    const along = under.filter((entry) => entry.trashed === top.trashed);
    return { top, along, whole: [top, ...under].map((entry) => entry.id) };
  }
}

function below(top: Entry, trash: readonly Entry[]): Entry[] {
  const next = trash.filter((entry) => parentOf(entry) === top.id);
  return next.flatMap((entry) => [entry, ...below(entry, trash)]);
}
