// Handing over: to whom, what, and how it went. Held in memory for as long as the vault is open,
// so that one can go and look something up; it never carries over from one recipient to another.
import type {
  Choice,
  Entry,
  EntryId,
  EntryOf,
  For,
  PageLayout,
  Relationship,
  Saved
} from '$shared/backend';
import { freshPerson } from '$shared/backend';
import { audienceOf, peopleIn } from '$shared/audience';
import { Clearance } from '$shared/breaches';
import { PreviewState, type PreviewRequest, type Form, type SealWith } from '$shared/preview';
import { perFrame, type Frame } from '$shared/state';
import { fitting } from './layout';
import { Selection } from './Selection.svelte';

export class HandOverState {
  readonly selection = new Selection();
  readonly preview: PreviewState;
  readonly clearance: Clearance;
  /** True while the person says for whom. */
  choosingWho = $state(false);
  /** The form that is being saved. */
  saving: Form | 'sealed' | null = $state(null);
  readonly #frame: Frame;
  #for: For | null = $state.raw(null);
  #layout: PageLayout | null = $state(null);
  #saved: { saved: Saved; of: PreviewRequest | null; unnamed: readonly EntryId[] } | null =
    $state.raw(null);

  constructor(frame: Frame) {
    this.#frame = frame;
    this.preview = new PreviewState(frame.backend);
    this.clearance = new Clearance(frame, this.preview, () => this.recipient);
  }

  /** True for a copy that the person keeps. */
  readonly forMyself = $derived.by(() => this.#for?.is === 'myself');

  /** The person it is for; nobody where they are in the trash. */
  readonly recipient: EntryOf<'person'> | undefined = $derived.by(() => {
    const to = this.#for;
    if (to?.is !== 'person') return undefined;
    return this.#frame.plan.people.find((person) => person.id === to.id);
  });

  /** True once it is said for whom. */
  readonly begun = $derived.by(() => this.forMyself || this.recipient !== undefined);

  /** The layout chosen, or what fits them. */
  readonly layout: PageLayout = $derived.by(
    () => this.#layout ?? fitting(this.recipient?.body.relationship ?? 'myself')
  );

  /** What the program is asked to set, anew whenever the plan or the choice changes. */
  readonly asked: PreviewRequest | null = $derived.by(() => {
    const { plan, settings } = this.#frame;
    // Read for its own sake: what is set must follow each change of the plan.
    void plan.entries;
    if (!this.#for || !this.begun) return null;
    const choice = this.#choice(this.#for, this.selection.entries);
    return { choice, paper: settings.now.paper, layout: this.layout };
  });

  /** What was saved last, until something else is chosen. */
  readonly saved: Saved | null = $derived.by(() =>
    this.#saved?.of === this.asked ? (this.#saved?.saved ?? null) : null
  );

  /** What of it was handed over though it is not marked as seen by them, until they may. */
  readonly unnamed: readonly EntryId[] = $derived.by(
    () => (this.saved && this.#saved?.unnamed) ?? []
  );

  readonly canSave = $derived.by(() => {
    const { shown, drawing } = this.preview;
    return (
      !drawing && !this.saving && !this.clearance.isHeldBack && (shown?.leaves.length ?? 0) > 0
    );
  });

  /** Says for whom. For someone else the choice begins anew. */
  chooseFor(to: For): void {
    this.choosingWho = false;
    if (alike(to, this.#for)) return;
    this.#for = to;
    this.#layout = null;
    this.selection.clear();
    this.preview.clear();
  }

  chooseLayout(layout: PageLayout): void {
    this.#layout = layout;
  }

  /** Adds someone and chooses them. False when it could not be saved. */
  async addRecipient(name: string, relationship: Relationship): Promise<boolean> {
    const id = await this.#frame.plan.add(freshPerson(name.trim(), relationship));
    if (id) this.chooseFor({ is: 'person', id });
    return id !== undefined;
  }

  /** Saves what is previewed; called off, nothing is said. */
  async save(form: Form): Promise<void> {
    if (!this.canSave) return;
    await this.#hand(form, () => this.preview.save(form));
  }

  /** Seals what is previewed. The words that open it, where it was sealed with words: they are
      known nowhere else. Nothing where it was called off or failed. */
  async seal(locked: SealWith): Promise<{ words: string | null } | undefined> {
    if (!this.canSave) return undefined;
    let words: string | null = null;
    const done = await this.#hand('sealed', async () => {
      const sealed = await this.preview.seal(locked);
      words = sealed?.words ?? null;
      return sealed?.saved ?? null;
    });
    return done ? { words } : undefined;
  }

  /** Lets them see from now on what was handed over. The message of what was saved stays. */
  async letThemSee(): Promise<void> {
    const [saved, to, { plan }] = [this.#saved, this.recipient?.id, this.#frame];
    if (!saved || !to) return;
    const entries = saved.unnamed.flatMap((id) => plan.entry(id) ?? []).filter(isLive);
    const edits = entries.map(({ id, audience }) => {
      return { do: 'show' as const, id, audience: audienceOf([...peopleIn(audience), to]) };
    });
    if (await plan.edit({ do: 'several', edits }))
      this.#saved = { ...saved, of: this.asked, unnamed: [] };
  }

  async #hand(form: Form | 'sealed', act: () => Promise<Saved | null>): Promise<boolean> {
    let done = false;
    this.saving = form;
    await this.#frame.attempt(async () => {
      const [of, unnamed] = [this.asked, this.preview.shown?.unnamed ?? []];
      const saved = await act();
      if (saved) this.#saved = { saved, of, unnamed };
      done = saved !== null;
    });
    this.saving = null;
    return done;
  }

  /** What lies in the trash or is gone is not asked for. */
  #choice(recipient: For, chosen: Choice['entries']): Choice {
    const lives = (id: EntryId) => isLive(this.#frame.plan.entry(id));
    const entries = Object.fromEntries(Object.entries(chosen).filter(([id]) => lives(id)));
    return { document: 'growth-plan', recipient, entries };
  }
}

const isLive = (entry: Entry | undefined) => entry !== undefined && !entry.trashed;

const alike = (one: For, other: For | null) =>
  one.is === other?.is && (one.is === 'myself' || other.is === 'myself' || one.id === other.id);

/** The one for this window; it goes with the frame when the vault locks. Made outside any component,
 *  since it outlives them all. */
export const handOverOf = perFrame((frame) => {
  let handOver!: HandOverState;
  $effect.root(() => {
    handOver = new HandOverState(frame);
  });
  return handOver;
});
