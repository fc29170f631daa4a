// Handing over: to whom, what, and how it went. Held in memory for as long as the vault is open,
// so that one can go and look something up; it never carries over from one recipient to another.
import type { Choice, Entry, EntryId, EntryOf, Handed, Relationship } from '$shared/backend';
import type { Frame } from '$shared/state';
import { Previewing, type Asked } from './Previewing.svelte';
import { Selection } from './Selection.svelte';

export class Sharing {
  readonly selection = new Selection();
  readonly previewing: Previewing;
  /** True while the person says for whom. */
  choosingWho = $state(false);
  saving = $state(false);
  readonly #frame: Frame;
  #recipient: EntryId | null = $state(null);
  #saved: { handed: Handed; of: Asked | null } | null = $state.raw(null);

  constructor(frame: Frame) {
    this.#frame = frame;
    this.previewing = new Previewing(frame.backend);
  }

  /** The person it is for; nobody where they are in the trash. */
  readonly recipient: EntryOf<'person'> | undefined = $derived.by(() =>
    this.#frame.plan.people.find((person) => person.id === this.#recipient)
  );

  /** What the program is asked to set, anew whenever the plan or the choice changes. */
  readonly asked: Asked | null = $derived.by(() => {
    const { plan, settings } = this.#frame;
    // Read for its own sake: what is set must follow each change of the plan.
    void plan.entries;
    if (!this.recipient) return null;
    const choice = this.#choice(this.recipient.id, this.selection.entries);
    return { choice, paper: settings.now.paper };
  });

  /** What was saved last, until something else is chosen. */
  readonly saved: Handed | null = $derived.by(() =>
    this.#saved?.of === this.asked ? (this.#saved?.handed ?? null) : null
  );

  readonly canSave = $derived.by(() => {
    const { shown, drawing } = this.previewing;
    return !drawing && !this.saving && (shown?.leaves.length ?? 0) > 0;
  });

  /** Says for whom. For someone else the choice begins anew. */
  chooseRecipient(id: EntryId): void {
    this.choosingWho = false;
    if (id === this.#recipient) return;
    this.#recipient = id;
    this.selection.clear();
    this.previewing.clear();
  }

  /** Adds someone and chooses them. False when it could not be saved. */
  async addRecipient(name: string, relationship: Relationship): Promise<boolean> {
    const person = {
      kind: 'person',
      name: name.trim(),
      relationship,
      role: '',
      notes: ''
    } as const;
    const id = await this.#frame.plan.add(person);
    if (id) this.chooseRecipient(id);
    return id !== undefined;
  }

  /** Saves what is previewed; called off, nothing is said. */
  async save(): Promise<void> {
    if (!this.canSave) return;
    this.saving = true;
    await this.#frame.attempt(async () => {
      const of = this.asked;
      const handed = await this.previewing.save();
      if (handed) this.#saved = { handed, of };
    });
    this.saving = false;
  }

  /** What lies in the trash or is gone is not asked for. */
  #choice(recipient: EntryId, chosen: Choice['entries']): Choice {
    const lives = (id: EntryId) => isLive(this.#frame.plan.entry(id));
    const entries = Object.fromEntries(Object.entries(chosen).filter(([id]) => lives(id)));
    return { document: 'growth-plan', recipient, entries };
  }
}

const isLive = (entry: Entry | undefined) => entry !== undefined && !entry.trashed;

const sharings = new WeakMap<Frame, Sharing>();

/** The one for this window; it goes with the frame when the vault locks. */
export function sharingOf(frame: Frame): Sharing {
  return sharings.get(frame) ?? begun(frame);
}

/** Outside any component, since it outlives them all. */
function begun(frame: Frame): Sharing {
  let sharing!: Sharing;
  $effect.root(() => {
    sharing = new Sharing(frame);
  });
  sharings.set(frame, sharing);
  return sharing;
}
