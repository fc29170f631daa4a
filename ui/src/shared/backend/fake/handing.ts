// Handing over in the fake program: previews, saving, the ledger.
import type { Choice, Entry, EntryId, Handed, Preview, Saved } from '../generated';
import { blankPage } from './page';
import { outcome, type Outcome } from './preview';
import { fail, Written } from './written';

export class Handing extends Written {
  ledger: Handed[];
  /** The file that the desktop's dialog answers with; null where it is called off. */
  savesTo: string | null = 'Growth plan.pdf';
  /** What the next preview says of its pages and of characters that no font has. */
  pages = 2;
  missing: string[] = [];
  #previewed: ({ number: number; choice: Choice } & Outcome) | null = null;

  constructor(entries: Entry[], ledger: Handed[]) {
    super(entries);
    this.ledger = ledger;
  }

  protected preview(choice: Choice): Preview {
    if (choice.recipient.is === 'person') this.#mustBeSomeone(choice.recipient.id);
    const number = (this.#previewed?.number ?? 0) + 1;
    this.#previewed = { number, choice, ...outcome(this.entries, choice) };
    const { leaves, stays } = this.#previewed;
    return { number, leaves, stays, pages: this.pages, missing: this.missing };
  }

  protected page(number: number, width: number): ArrayBuffer {
    if (number !== this.#previewed?.number) fail('preview-outdated');
    return blankPage(width);
  }

  protected hand(number: number, form: 'pdf' | 'markdown' | 'sealed'): Saved | null {
    const previewed = this.#previewed;
    if (number !== previewed?.number) fail('preview-outdated');
    if (!this.savesTo) return null;
    const { recipient } = previewed.choice;
    if (recipient.is === 'myself') return { is: 'kept' };
    const titles = previewed.leaves.map((leaving) => leaving.title);
    return { is: 'handed', line: this.record(recipient.id, titles, form, this.savesTo) };
  }

  /** Writes a line of the ledger. */
  protected record(to: EntryId, titles: string[], form: string, fileName: string): Handed {
    const line = this.#line(to, titles, form, fileName);
    this.ledger = [line, ...this.ledger];
    return line;
  }

  #mustBeSomeone(id: EntryId): void {
    if (this.entries.get(id)?.body.kind !== 'person') fail('no-recipient');
  }

  #line(recipientId: EntryId, titles: string[], form: string, fileName: string): Handed {
    const recipient = this.entries.get(recipientId);
    return {
      id: `019a0000-0000-7000-9000-${this.ledger.length.toString(16).padStart(12, '0')}`,
      at: this.now(),
      recipient: recipient ? this.title(recipient) : '',
      recipientId,
      form,
      titles,
      digest: 'b1946ac92492d2347c6235b4d2611184'.repeat(2),
      fileName
    };
  }
}
