// Clearance, whether what is previewed may leave: what of it breaks what was agreed with whoever it
// is for, and why it leaves all the same once the person said so.
import type { Breach, EntryOf } from '../backend';
import { agreementInForce, type AgreementEntry } from '../relationship';
import type { PreviewState } from '../preview';
import type { Frame } from '../state';

export class Clearance {
  readonly #frame: Frame;
  readonly #preview: PreviewState;
  readonly #recipient: () => EntryOf<'person'> | undefined;

  /** Nobody is the recipient of a copy for oneself, and of what is for nobody yet. */
  constructor(frame: Frame, preview: PreviewState, recipient: () => EntryOf<'person'> | undefined) {
    this.#frame = frame;
    this.#preview = preview;
    this.#recipient = recipient;
  }

  readonly recipient = $derived.by(() => this.#recipient());

  /** What was agreed with them and holds today. */
  readonly agreement: AgreementEntry | undefined = $derived.by(
    () => this.recipient && agreementInForce(this.#frame.plan, this.recipient.id)
  );

  /** What of the choice breaks that. */
  readonly breaches: readonly Breach[] = $derived.by(() => this.#preview.shown?.breaches ?? []);

  /** Why it leaves all the same, once the person said so. */
  readonly despite: string | null = $derived.by(() => this.#preview.despite);

  /** True while what was agreed stands against it. */
  readonly isHeldBack = $derived.by(() => this.breaches.length > 0 && this.despite === null);

  /** Says why it leaves although it breaks the agreement. True when that is kept. */
  handDespite(reason: string): Promise<boolean> {
    return this.#frame.attempt(() => this.#preview.handDespite(reason.trim()));
  }

  thinkAgain(): void {
    this.#preview.thinkAgain();
  }
}
