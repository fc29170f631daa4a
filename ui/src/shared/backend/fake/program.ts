// The program, played by a few lines in memory: for tests, and for looking at screens in a
// browser (`npm run dev`). Nothing of it is in what ships.
import type {
  BackupLine,
  Code,
  Door,
  Entry,
  Handed,
  Notice,
  Problem,
  Theme,
  Welcome
} from '../generated';
import type { Backend, Commands } from '../ipc';
import { example } from './example';
import { recentActivities, suggestedPassions } from './energy';
import { groundLook, questionsAbout } from './digging';
import { footing } from './ground';
import { leftToDo } from './left';
import { sweetSpot } from './meeting';
import { OWN_KEY } from './reading';
import { Sat } from './sitting';
import { sorting } from './sorting';
import { fail } from './written';

/** How a fake program starts. */
export type Start = {
  door?: Door;
  entries?: Entry[];
  ledger?: Handed[];
  passphrase?: string;
  theme?: Theme;
  example?: boolean;
  notices?: Notice[];
  language?: string;
};

type Handlers = { [C in keyof Commands]: (takes: Commands[C]['takes']) => Commands[C]['gives'] };

const CODE = 'KX7M-2QPD-9RTW-4HBN-6YFC-8JVS-3GZA-5LEU-7';

export class FakeProgram extends Sat {
  door: Door;
  passphrase: string;
  theme: Theme;
  backups: BackupLine[] = [];
  example: boolean;
  /** What is worth noticing; the rules are in Rust. */
  notices: Notice[];
  language: string;
  /** Each command that was called, in order. */
  readonly called: string[] = [];
  /** What each command was given last. */
  readonly #taken = new Map<string, unknown>();
  /** Thrown by the next call of a command, once. */
  readonly #failing = new Map<string, Problem>();

  constructor(start: Start = {}) {
    super(start.entries ?? [], start.ledger ?? []);
    this.door = start.door ?? { is: 'open' };
    this.passphrase = start.passphrase ?? 'correct horse battery staple';
    this.theme = start.theme ?? 'system';
    this.example = start.example ?? false;
    this.notices = start.notices ?? [];
    this.language = start.language ?? 'en';
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
    clock: () => ({ today: this.today, now: this.now() }),
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
    stay: () => undefined,
    toggle_full_screen: () => undefined,
    plan: () => ({
      entries: [...this.entries.values()],
      agreed: this.agreed(),
      example: this.example,
      ...this.acts()
    }),
    edit: ({ edit }) => this.edit(edit),
    undo: () => this.undo(),
    redo: () => this.redo(),
    erase: ({ ids }) => this.erase(ids),
    history: ({ id }) => this.history(id),
    search: ({ sought }) => this.search(sought),
    add_example: () => {
      this.entries = new Map(example().map((e) => [e.id, e]));
      this.example = true;
    },
    remove_example: () => {
      this.entries = new Map();
      this.example = false;
    },
    questions: ({ about }) => questionsAbout(this.entries, about),
    sort: ({ weighing }) => sorting(weighing),
    sweet_spot: () => sweetSpot(this.entries),
    suggested_passions: () => suggestedPassions(this.entries),
    recent_activities: ({ atMost }) => recentActivities(this.entries, atMost),
    notices: () => this.notices,
    put_aside: ({ key }) => {
      this.notices = this.notices.filter((notice) => notice.key !== key);
    },
    footing: () => footing(this.entries),
    ends_early: ({ since, until }) => Date.parse(until) - Date.parse(since) < 91 * 86_400_000,
    save_picture: () => true,
    look_at_ground: ({ statement }) => groundLook(this.entries, statement),
    preview: ({ choice }) => this.preview(choice),
    preview_page: ({ number, width }) => this.page(number, width),
    save_pdf: ({ number }) => this.hand(number, 'pdf'),
    save_markdown: ({ number }) => this.hand(number, 'markdown'),
    ledger: () => this.ledger,
    known: ({ person }) => this.known(person),
    hand_despite: ({ number, reason }) => this.handDespite(number, reason),
    my_key: () => OWN_KEY,
    seal: ({ number, with: how }) => this.seal(number, how),
    waiting_sealed: () => this.waitingSealed,
    choose_sealed: () => this.chooseSealed(),
    unseal: ({ words }) => this.unseal(words),
    put_away: () => this.putAway(),
    answer: ({ from, answers }) => this.answer(from, answers),
    keep_answer: (begun) => this.keepAnswer(begun),
    take_in: ({ person, taking }) => this.takeIn(person, taking),
    keep: ({ person }) => this.keep(person),
    received: ({ id }) => this.received(id),
    forget: ({ person }) => this.forget(person),
    question_sheet: ({ person, strengths }) => this.questionSheet(person, strengths),
    seal_questions: ({ person, strengths, with: how }) =>
      this.sealQuestions(person, strengths, how),
    save_questions: ({ person, strengths, form }) => this.handQuestions(person, strengths, form),
    in_sight: ({ person }) => this.inSight(person),
    begin_session: ({ id }) => {
      this.beginSession(id);
      this.door = { is: 'in-session' };
    },
    sitting: () => this.sitting(),
    left_to_do: ({ session }) => leftToDo(this.entries, session),
    write_pad: ({ pad }) => this.writePad(pad),
    tick_step: ({ number, done }) => this.tickStep(number, done),
    set_letter_keys: ({ on }) => {
      this.settings = { ...this.settings, letterKeys: on };
    },
    end_session: () => {
      this.endSession();
      this.door = { is: 'open' };
    },
    export_plan: () => true,
    import_plan: () => true,
    check: () => ({ entries: this.entries.size, revisions: this.entries.size * 2, sound: true }),
    back_up: () => {
      const at = this.now();
      this.backups = [
        { name: at, at, revision: this.entries.size, bytes: 184320 },
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
      after: this.after,
      theme: this.theme,
      desktopIsDark: false,
      language: this.language,
      today: this.today,
      version: '0.1.0'
    };
  }

  #mustKnow(passphrase: string): void {
    if (passphrase !== this.passphrase) fail('wrong-secret');
  }
}

function strength(passphrase: string) {
  const score = Math.min(4, Math.floor(passphrase.length / 5));
  return { score, enough: score >= 3 };
}

function plain(code: string): string {
  return code.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
}
