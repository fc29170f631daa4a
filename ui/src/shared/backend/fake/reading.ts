// Sealing, reading and answering in the fake program. What is sealed is remembered in clear.
import type {
  Answering,
  Begun,
  Changed,
  Edit,
  EntryId,
  Forgotten,
  Opened,
  OpenedSheet,
  Saved,
  Saying,
  Sealed,
  SealedFile,
  SealWith,
  Taking
} from '../generated';
import { Handing } from './handing';
import { parentOf } from '../entries';
import { fail } from './written';

/** What the fake program seals with. */
export const SIX_WORDS = 'maple orbit gentle river candle young';
export const OWN_KEY = 'age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z';

export class Reading extends Handing {
  /** The file that waits to be opened. */
  waitingSealed: SealedFile | null = null;
  /** The file that the desktop's dialog answers with; null where it is called off. */
  sealedFile: SealedFile | null = null;
  /** What is inside it. */
  inside: Opened | null = null;
  /** What was said to it last. */
  answered: { from: string; answers: Answering[] } | null = null;
  /** What was begun to be said to it, as the vault would keep it. */
  begun: Begun | null = null;
  /** Whether the desktop's dialog called back with a file for the answer. */
  answerIsSaved = true;
  #open: Opened | null = null;

  protected seal(number: number, how: SealWith): Sealed | null {
    const saved = this.hand(number, 'sealed');
    return saved && { saved, words: how === 'words' ? SIX_WORDS : null };
  }

  protected chooseSealed(): SealedFile | null {
    this.waitingSealed = this.sealedFile ?? this.waitingSealed;
    return this.sealedFile;
  }

  protected unseal(words: string | null): Opened {
    if (!this.waitingSealed || !this.inside) fail('unknown');
    if (this.waitingSealed.needsWords && plain(words ?? '') !== SIX_WORDS) {
      fail('not-unsealed', 'wrong-words');
    }
    this.#open = this.inside;
    return this.#open;
  }

  protected putAway(): void {
    this.#open = null;
    this.waitingSealed = null;
  }

  protected answer(from: string, answers: Answering[]): boolean {
    if (!this.#open || this.#open.is === 'reply') fail('unknown');
    if (this.answerIsSaved) this.answered = { from, answers };
    return this.answerIsSaved;
  }

  protected keepAnswer(begun: Begun): void {
    this.begun = begun.answers.length ? begun : null;
  }

  protected takeIn(person: EntryId, taking: Taking[]): Changed {
    const open = this.#open;
    if (open?.is !== 'reply') fail('unknown');
    const edits = taking.map(({ number, strength }): Edit => {
      const answer = open.answers.find((a) => a.number === number) ?? fail('unknown');
      return strength
        ? this.#witness(strength, open.from, answer.saying)
        : this.#remark(person, open.made, answer.about, answer.saying);
    });
    for (const answer of open.answers) {
      answer.taken ||= taking.some(({ number }) => number === answer.number);
    }
    return this.edit({ do: 'several', edits });
  }

  protected keep(person: EntryId): Changed {
    const open = this.#open;
    if (open?.is !== 'plan') fail('unknown');
    if (open.keeping.is === 'not-agreed') fail('not-agreed');
    const id = this.#fresh();
    const contents = JSON.stringify(open.disclosure);
    const body = { kind: 'received', from: person, on: '2026-11-21', name: 'a', contents } as const;
    open.keeping = { is: 'kept', id };
    return this.edit({ do: 'add', id, body, place: { at: 'last' } });
  }

  protected received(id: EntryId): Opened {
    const body = this.entries.get(id)?.body;
    if (body?.kind !== 'received') fail('unknown');
    this.#open = {
      is: 'plan',
      disclosure: JSON.parse(body.contents),
      terms: { passOn: { is: 'nothing' }, mayKeep: true, agreed: body.on },
      keeping: { is: 'kept', id }
    };
    return this.#open;
  }

  protected forget(person: EntryId): Forgotten {
    if (this.entries.get(person)?.body.kind !== 'person') fail('unknown');
    const under = [...this.entries.values()].filter((entry) => parentOf(entry) === person);
    const lines = this.ledger.filter(({ recipientId }) => recipientId === person).length;
    this.ledger = this.ledger.filter(({ recipientId }) => recipientId !== person);
    const changed = this.erase([person, ...under.map(({ id }) => id)]);
    return { changed, lines, copies: 2, unread: 0 };
  }

  protected questionSheet(person: EntryId, strengths: EntryId[]): OpenedSheet {
    if (this.entries.get(person)?.body.kind !== 'person') fail('no-recipient');
    const named = strengths.flatMap((id) => this.entries.get(id) ?? []);
    return {
      from: this.#myName(),
      made: '2026-11-21',
      questions: ['When did you see me at my best?', 'What did it change for you or for others?'],
      strengths: named.map((entry) => this.title(entry))
    };
  }

  protected sealQuestions(person: EntryId, strengths: EntryId[], how: SealWith): Sealed | null {
    const saved = this.handQuestions(person, strengths, 'sealed');
    return saved && { saved, words: how === 'words' ? SIX_WORDS : null };
  }

  protected handQuestions(person: EntryId, strengths: EntryId[], form: string): Saved | null {
    if (!this.savesTo) return null;
    const titles = this.questionSheet(person, strengths).strengths;
    return { is: 'handed', line: this.record(person, titles, form, this.savesTo) };
  }

  #remark(from: EntryId, on: string, about: EntryId | null, saying: Saying): Edit {
    const body = { kind: 'remark', from, on, ...(about && { about }), saying } as const;
    return { do: 'add', id: this.#fresh(), body, place: { at: 'last' } };
  }

  #witness(strength: EntryId, who: string, saying: Saying): Edit {
    const body = this.entries.get(strength)?.body;
    if (body?.kind !== 'strength') fail('unknown');
    const said = 'words' in saying ? saying.words : saying.what;
    const witnesses = [...body.witnesses, { who, said }];
    return { do: 'rewrite', id: strength, body: { ...body, witnesses } };
  }

  #myName(): string {
    for (const { body } of this.entries.values()) if (body.kind === 'profile') return body.name;
    return '';
  }

  #count = 0;

  #fresh(): EntryId {
    this.#count += 1;
    return `019a0000-0000-7000-a000-${this.#count.toString(16).padStart(12, '0')}`;
  }
}

/** As a person types them. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .join(' ');
}
