// History of one entry while its dialog is open.
import type { Body, Entry, EntryId } from '../backend';
import { partsOf } from '../entries';
import type { Frame } from '../state';
import { changedParts, type Beside } from './diff';
import { revisionGroups, type RevisionGroup } from './revisionGroups';

export class History {
  /** The groups, the latest first; nothing while they are looked for. */
  revisionGroups: readonly RevisionGroup[] | null = $state.raw(null);
  #chosen: number | null = $state(null);
  readonly #frame: Frame;
  readonly #id: () => EntryId;

  constructor(frame: Frame, id: () => EntryId) {
    this.#frame = frame;
    this.#id = id;
  }

  /** How the entry is now. */
  readonly now: Entry | undefined = $derived.by(() => this.#frame.plan.entry(this.#id()));
  /** The group that is looked at; at first the last one with other words than now. */
  readonly chosen: RevisionGroup | undefined = $derived.by(() => {
    const all = this.revisionGroups ?? [];
    const asked = all.find((s) => s.number === this.#chosen);
    return asked ?? all.find((s) => this.#since(s).length > 0) ?? all[1];
  });
  /** What differs between then and now, part by part. */
  readonly changes: readonly Beside[] = $derived(this.chosen ? this.#since(this.chosen) : []);
  /** Whether there is anything to bring back. */
  readonly canBringBack = $derived(this.changes.length > 0 && !this.now?.trashed);

  /** Looks for the groups anew. */
  async load(id: EntryId): Promise<void> {
    const { backend } = this.#frame;
    this.#chosen = this.revisionGroups = null;
    await this.#frame.attempt(async () => {
      this.revisionGroups = revisionGroups(await backend('history', { id }));
    });
  }

  choose(group: RevisionGroup): void {
    this.#chosen = group.number;
  }

  #since(group: RevisionGroup): Beside[] {
    const { plan } = this.#frame;
    return this.now ? changedParts(partsOf(group.entry, plan), partsOf(this.now, plan)) : [];
  }

  /** Rewrites the entry as it was then. One edit, so one undo takes it back. */
  async bringBack(): Promise<boolean> {
    const body: Body | undefined = this.chosen?.entry.body;
    if (!body || !this.canBringBack) return false;
    await this.#frame.drafts.flush();
    return this.#frame.plan.edit({ do: 'rewrite', id: this.#id(), body });
  }
}
