// Handing over in the fake program: previews, saving, the ledger.
import type {
  Breach,
  Choice,
  Entry,
  EntryId,
  Given,
  Handed,
  Known,
  Preview,
  Saved
} from '../generated';
import { isKind, titleOf } from '../entries';
import { agreedWith, breachesOf } from './agreeing';
import { blankPage } from './page';
import { outcome, type Outcome } from './preview';
import { fail, Written } from './written';

type Previewed = Outcome & {
  number: number;
  choice: Choice;
  breaches: Breach[];
  despite: string | null;
};

export class Handing extends Written {
  ledger: Handed[];
  /** The file that the desktop's dialog answers with; null where it is called off. */
  savesTo: string | null = 'Growth plan.pdf';
  /** What the next preview says of its pages and of characters that no font has. */
  pages = 2;
  missing: string[] = [];
  #previewed: Previewed | null = null;

  constructor(entries: Entry[], ledger: Handed[]) {
    super(entries);
    this.ledger = ledger;
  }

  protected preview(choice: Choice): Preview {
    if (choice.recipient.is === 'person') this.#mustBeSomeone(choice.recipient.id);
    const number = (this.#previewed?.number ?? 0) + 1;
    const to = choice.recipient.is === 'person' ? choice.recipient.id : null;
    const agreed = to ? (agreedWith(this.entries, to, this.today)?.body ?? null) : null;
    const { leaves, stays, gone } = outcome(this.entries, choice);
    const breaches = breachesOf(gone, choice, agreed);
    this.#previewed = { number, choice, leaves, stays, gone, breaches, despite: null };
    const unnamed = to ? gone.filter((entry) => !names(entry, to)).map(({ id }) => id) : [];
    const pages = { pages: this.pages, missing: this.missing };
    return { number, leaves, stays, ...pages, agreed: agreed?.made ?? null, breaches, unnamed };
  }

  protected page(number: number, width: number): ArrayBuffer {
    if (number !== this.#previewed?.number) fail('preview-outdated');
    return blankPage(width);
  }

  protected hand(number: number, form: 'pdf' | 'markdown' | 'sealed'): Saved | null {
    const previewed = this.#previewed;
    if (number !== previewed?.number) fail('preview-outdated');
    if (previewed.breaches.length > 0 && previewed.despite === null) fail('breaks-agreement');
    if (!this.savesTo) return null;
    const { recipient } = previewed.choice;
    if (recipient.is === 'myself') return { is: 'kept' };
    const titles = previewed.leaves.map((leaving) => leaving.title);
    const line = this.record(recipient.id, titles, form, this.savesTo, {
      items: previewed.gone.map((entry) => given(entry, previewed.choice)),
      despite: despiteOf(previewed)
    });
    return { is: 'handed', line };
  }

  protected handDespite(number: number, reason: string): void {
    if (number !== this.#previewed?.number) fail('preview-outdated');
    if (!reason.trim()) fail('refused', 'blank');
    this.#previewed.despite = reason.trim();
  }

  /** What someone was ever given, each with the latest time. */
  protected known(person: EntryId): Known[] {
    const seen = new Set<EntryId>();
    const lines = this.ledger.filter(({ recipientId }) => recipientId === person);
    return lines.flatMap(({ id: line, at, form, items }) =>
      items
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map((item) => ({ item, line, at, form }))
    );
  }

  /** Writes a line of the ledger. */
  protected record(
    to: EntryId,
    titles: string[],
    form: string,
    fileName: string,
    more: Pick<Handed, 'items' | 'despite'> = { items: [], despite: null }
  ): Handed {
    const line = { ...this.#line(to, titles, form, fileName), ...more };
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
      document: 'growth-plan',
      form,
      titles,
      items: [],
      despite: null,
      digest: 'b1946ac92492d2347c6235b4d2611184'.repeat(2),
      fileName
    };
  }
}

function names({ audience }: Entry, person: EntryId): boolean {
  return audience.who === 'people' && audience.people.includes(person);
}

/** An entry as it is given now. */
function given(entry: Entry, choice: Choice): Given {
  return {
    id: entry.id,
    kind: entry.body.kind,
    title: titleOf(entry.body),
    under: isKind(entry, 'why') ? entry.body.under : null,
    parts: choice.entries[entry.id] ?? [],
    changed: false,
    gone: false,
    narrower: null
  };
}

function despiteOf({ breaches, despite }: Previewed): Handed['despite'] {
  if (despite === null || breaches.length === 0) return null;
  return {
    reason: despite,
    broken: breaches.map(({ id, title, because }) => ({ id, title, because }))
  };
}
