// Paper, one choice on paper: it is set as it would leave, looked at, and saved as a PDF.
import { Clearance } from '../breaches';
import type { Choice, EntryId, Saved } from '../backend';
import type { Frame } from '../state';
import { PreviewState, type PreviewRequest } from '../preview';

/** A choice for one person. */
export type ForPerson = Choice & { recipient: { is: 'person'; id: EntryId } };

export class PrintState {
  readonly preview: PreviewState;
  readonly clearance: Clearance;
  saving = $state(false);
  readonly #frame: Frame;
  readonly #choice: () => ForPerson;

  /** `choice` may change while it is looked at. */
  constructor(frame: Frame, choice: () => ForPerson) {
    this.#frame = frame;
    this.#choice = choice;
    this.preview = new PreviewState(frame.backend);
    this.clearance = new Clearance(frame, this.preview, () =>
      frame.plan.find('person', choice().recipient.id)
    );
  }

  /** What the program is asked to set, anew whenever the plan or the choice changes. */
  readonly asked: PreviewRequest = $derived.by(() => {
    const { plan, settings } = this.#frame;
    // Read for its own sake: what is set must follow each change of the plan.
    void plan.entries;
    return { choice: this.#choice(), paper: settings.now.paper, layout: 'whole' };
  });

  readonly canSave = $derived.by(() => {
    const { shown, drawing } = this.preview;
    return shown !== null && !drawing && !this.saving && !this.clearance.isHeldBack;
  });

  /** Saves the very pages that are shown. Null when called off, or when it could not be saved. */
  async save(): Promise<Saved | null> {
    if (!this.canSave) return null;
    let saved: Saved | null = null;
    this.saving = true;
    await this.#frame.attempt(async () => (saved = await this.preview.save('pdf')));
    this.saving = false;
    return saved;
  }
}
