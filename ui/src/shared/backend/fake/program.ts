// The program, played by a few lines in memory: for tests, and for looking at screens in a
// browser (`npm run dev`). Nothing of it is in what ships.
import type {
  BackupLine,
  Changed,
  Choice,
  Code,
  Deed,
  Door,
  Edit,
  Entry,
  EntryId,
  Handed,
  Preview,
  Problem,
  Settings,
  Theme,
  Welcome
} from '../generated';
import type { Backend, Commands } from '../ipc';
import { example } from './example';
import { groundLook, questionsAbout } from './digging';
import { blankPage } from './page';
import { after, type Entries } from './plan';
import { outcome, type Outcome } from './preview';

/** How a fake program starts. */
export type Start = {
  door?: Door;
  entries?: Entry[];
  ledger?: Handed[];
  passphrase?: string;
  theme?: Theme;
  example?: boolean;
  language?: string;
};

type Done = { deed: Deed; before: Entries; after: Entries };
type Handlers = { [C in keyof Commands]: (takes: Commands[C]['takes']) => Commands[C]['gives'] };

const CODE = 'KX7M-2QPD-9RTW-4HBN-6YFC-8JVS-3GZA-5LEU-7';

export class FakeProgram {
  entries: Entries;
  door: Door;
  passphrase: string;
  theme: Theme;
  settings: Settings = { idleMinutes: 5, paper: 'a4' };
  backups: BackupLine[] = [];
  ledger: Handed[];
  /** The file that the desktop's dialog answers with; null where it is called off. */
  savesTo: string | null = 'Growth plan.pdf';
  /** What the next preview says of its pages and of characters that no font has. */
  pages = 2;
  missing: string[] = [];
  example: boolean;
  language: string;
  /** Each command that was called, in order. */
  readonly called: string[] = [];
  /** What each command was given last. */
  readonly #taken = new Map<string, unknown>();
  /** Thrown by the next call of a command, once. */
  readonly #failing = new Map<string, Problem>();
  #done: Done[] = [];
  #undone: Done[] = [];
  #past = new Map<EntryId, { at: string; entry: Entry }[]>();
  #previewed: ({ number: number; choice: Choice } & Outcome) | null = null;
  #clock = Date.UTC(2026, 10, 21, 9);

  constructor(start: Start = {}) {
    this.entries = new Map((start.entries ?? []).map((e) => [e.id, e]));
    this.ledger = start.ledger ?? [];
    this.door = start.door ?? { is: 'open' };
    this.passphrase = start.passphrase ?? 'correct horse battery staple';
    this.theme = start.theme ?? 'system';
    this.example = start.example ?? false;
    this.language = start.language ?? 'en';
    for (const entry of this.entries.values()) this.#remember(entry);
  }

  /** What a command was given when it was called last. */
  taken<C extends keyof Commands>(command: C): Commands[C]['takes'] | undefined {
    return this.#taken.get(command) as Commands[C]['takes'] | undefined;
  }

  /** Lets the next call of a command fail. */
  failNext(command: keyof Commands, code: Code, detail?: string): void {
    this.#failing.set(command, { code, ...(detail && { detail }) });
  }

  readonly backend: Backend = async (command, ...args) => {
    this.called.push(command);
    this.#taken.set(command, args[0]);
    await Promise.resolve();
    const failing = this.#failing.get(command);
    this.#failing.delete(command);
    if (failing) throw failing;
    const handle = this.#handlers[command] as (takes: unknown) => never;
    return handle(args[0]);
  };

  readonly #handlers: Handlers = {
    welcome: () => this.welcome(),
    passphrase_strength: ({ passphrase }) => strength(passphrase),
    create_vault: ({ passphrase }) => {
      this.passphrase = passphrase;
      this.door = { is: 'open' };
      return { code: CODE };
    },
    confirm_recovery_code: ({ typed }) => plain(typed) === plain(CODE),
    new_recovery_code: ({ passphrase }) => {
      this.#mustKnow(passphrase);
      return { code: CODE };
    },
    save_recovery_sheet: () => true,
    unlock: ({ passphrase }) => {
      this.#mustKnow(passphrase);
      this.door = { is: 'open' };
    },
    unlock_with_code: ({ code }) => {
      if (plain(code).length !== plain(CODE).length) fail('mistyped');
      if (plain(code) !== plain(CODE)) fail('wrong-secret');
      this.door = { is: 'open' };
    },
    accept_older: () => {
      this.door = { is: 'locked' };
    },
    change_passphrase: ({ current, next }) => {
      this.#mustKnow(current);
      this.passphrase = next;
    },
    reset_passphrase: ({ next }) => {
      this.passphrase = next;
    },
    lock: () => {
      this.door = { is: 'locked' };
    },
    quit: () => undefined,
    toggle_full_screen: () => undefined,
    plan: () => ({ entries: [...this.entries.values()], example: this.example, ...this.#acts() }),
    edit: ({ edit }) => this.#edit(edit),
    undo: () => this.#undo(),
    redo: () => this.#redo(),
    erase: ({ ids }) => this.#erase(ids),
    history: ({ id }) =>
      (this.#past.get(id) ?? [])
        .map(({ at, entry }, i) => ({ number: i + 1, at, entry }))
        .reverse(),
    search: ({ words }) => this.#search(words.toLowerCase()),
    add_example: () => {
      this.entries = new Map(example().map((e) => [e.id, e]));
      this.example = true;
    },
    remove_example: () => {
      this.entries = new Map();
      this.example = false;
    },
    questions: ({ about }) => questionsAbout(this.entries, about),
    look_at_ground: ({ statement }) => groundLook(this.entries, statement),
    preview: ({ choice }) => this.#preview(choice),
    preview_page: ({ number, width }) => this.#page(number, width),
    save_pdf: ({ number }) => this.#hand(number),
    ledger: () => this.ledger,
    export_plan: () => true,
    import_plan: () => true,
    check: () => ({ entries: this.entries.size, revisions: this.entries.size * 2, sound: true }),
    back_up: () => {
      const at = this.#now();
      this.backups = [
        { name: at, at, revision: this.#done.length, bytes: 184320 },
        ...this.backups
      ];
    },
    backups: () => this.backups,
    restore: () => {
      this.door = { is: 'locked' };
    },
    settings: () => this.settings,
    set_settings: ({ settings }) => {
      this.settings = settings;
    },
    set_theme: ({ theme }) => {
      this.theme = theme;
    }
  };

  /** What the window is told first. */
  welcome(): Welcome {
    return {
      door: this.door,
      theme: this.theme,
      desktopIsDark: false,
      language: this.language,
      today: '2026-11-21',
      version: '0.1.0'
    };
  }

  #edit(edit: Edit): Changed {
    const before = this.entries;
    const next = after(before, edit, this.#now());
    const touched = [...next.values()].find((e) => before.get(e.id) !== e);
    if (!touched) return this.#changed(before);
    const first = edit.do === 'several' ? edit.edits[0] : edit;
    const act = !first || first.do === 'several' ? 'rewrite' : first.do;
    this.#done.push({ deed: { act, kind: touched.body.kind }, before, after: next });
    this.#undone = [];
    return this.#become(next);
  }

  #undo(): Changed {
    const done = this.#done.pop() ?? fail('nothing-to-undo');
    this.#undone.push(done);
    return this.#become(done.before);
  }

  #redo(): Changed {
    const done = this.#undone.pop() ?? fail('nothing-to-undo');
    this.#done.push(done);
    return this.#become(done.after);
  }

  #erase(ids: EntryId[]): Changed {
    this.#done = this.#undone = [];
    return this.#become(new Map([...this.entries].filter(([id]) => !ids.includes(id))));
  }

  #become(next: Entries): Changed {
    const before = this.entries;
    this.entries = next;
    const changed = this.#changed(before);
    changed.after.forEach((entry) => this.#remember(entry));
    return changed;
  }

  #changed(before: Entries): Changed {
    return {
      after: [...this.entries.values()].filter((e) => before.get(e.id) !== e),
      gone: [...before.keys()].filter((id) => !this.entries.has(id)),
      ...this.#acts()
    };
  }

  #acts() {
    return { undo: this.#done.at(-1)?.deed ?? null, redo: this.#undone.at(-1)?.deed ?? null };
  }

  #remember(entry: Entry): void {
    this.#past.set(entry.id, [...(this.#past.get(entry.id) ?? []), { at: entry.changed, entry }]);
  }

  #search(words: string) {
    return [...this.entries.values()].flatMap((e) => {
      const snippet = this.#title(e);
      const at = words ? snippet.toLowerCase().indexOf(words) : -1;
      if (at < 0 || e.trashed) return [];
      return [
        {
          id: e.id,
          kind: e.body.kind,
          snippet,
          marks: [[at, at + words.length]] as [number, number][]
        }
      ];
    });
  }

  #preview(choice: Choice): Preview {
    if (this.entries.get(choice.recipient)?.body.kind !== 'person') fail('no-recipient');
    const number = (this.#previewed?.number ?? 0) + 1;
    this.#previewed = { number, choice, ...outcome(this.entries, choice) };
    const { leaves, stays } = this.#previewed;
    return { number, leaves, stays, pages: this.pages, missing: this.missing };
  }

  #page(number: number, width: number): ArrayBuffer {
    if (number !== this.#previewed?.number) fail('preview-outdated');
    return blankPage(width);
  }

  #hand(number: number): Handed | null {
    const previewed = this.#previewed;
    if (number !== previewed?.number) fail('preview-outdated');
    if (!this.savesTo) return null;
    const { choice, leaves } = previewed;
    const recipient = this.entries.get(choice.recipient);
    const handed: Handed = {
      id: `019a0000-0000-7000-9000-${this.ledger.length.toString(16).padStart(12, '0')}`,
      at: this.#now(),
      recipient: recipient ? this.#title(recipient) : '',
      recipientId: choice.recipient,
      form: 'pdf',
      titles: leaves.map((leaving) => leaving.title),
      digest: 'b1946ac92492d2347c6235b4d2611184'.repeat(2),
      fileName: this.savesTo
    };
    this.ledger = [handed, ...this.ledger];
    return handed;
  }

  #title(entry: Entry): string {
    const { body } = entry;
    if (body.kind === 'why') return body.answer.is === 'words' ? body.answer.words : '';
    return body.kind === 'goal' || body.kind === 'bedrock' ? body.statement : body.name;
  }

  #mustKnow(passphrase: string): void {
    if (passphrase !== this.passphrase) fail('wrong-secret');
  }

  #now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }
}

function strength(passphrase: string) {
  const score = Math.min(4, Math.floor(passphrase.length / 5));
  return { score, enough: score >= 3 };
}

function plain(code: string): string {
  return code.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
}

function fail(code: Code): never {
  throw { code } satisfies Problem;
}
