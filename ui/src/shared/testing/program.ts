// The program behind a screen under test: the real core, begun with what the test says. What a
// desktop would do (dialogs) and what goes wrong with a disk are given; no rule is played here.
import type {
  Answering,
  Backend,
  Begun,
  Code,
  CommandName,
  Commands,
  Door,
  Entry,
  EntryId,
  Handed,
  NewCode,
  Notice,
  Opened,
  Problem,
  SealedFile,
  Settings,
  Theme,
  Welcome
} from '../backend';
import { ask } from './core';
import { sealedForm } from './items';

/** A line of the ledger; with the name that an answer bears, and what its numbers mean. */
type Line = Handed & { name?: string; pieces?: EntryId[] };

/** The name of every file that is sealed here. */
export const SEALED_NAME = '03'.repeat(16);

/** How a program starts. */
export type Start = {
  door?: Door;
  entries?: Entry[];
  ledger?: Line[];
  passphrase?: string;
  theme?: Theme;
  example?: boolean;
  /** What is worth noticing, in place of what the core sees. */
  notices?: Notice[];
  settings?: Settings;
};

type Kept = { entries: Entry[]; ledger: Handed[]; settings: Settings };
type Look = { theme: Theme; door: Door; kept: Kept };
type Changes<C extends CommandName> = (gives: Commands[C]['gives']) => Commands[C]['gives'];

/** How often one was begun: what is left behind of an earlier one asks in vain. */
let begun = 0;

export class FakeProgram {
  /** The recovery code of its vault. */
  code: string;
  /** Each command that was called, in order. */
  readonly called: string[] = [];
  /** What each command was given last. */
  readonly #taken = new Map<string, unknown>();
  /** Thrown by the next call of a command, once. */
  readonly #failing = new Map<string, Problem>();
  /** What is told otherwise than the core does. */
  readonly #otherwise = new Map<string, (gives: never) => unknown>();
  readonly #turn: number;
  #today = '2026-11-21';
  #savesTo: string | null = 'Growth plan.pdf';
  #waiting: SealedFile | null = null;
  #chosen: SealedFile | null = null;
  #inside: Opened | null = null;

  constructor(start: Start = {}) {
    const { notices, ...begin } = start;
    this.code = ask({ begin }) as string;
    this.#turn = begun += 1;
    if (notices) this.tell('notices', () => notices);
  }

  /** What a command was given when it was called last. */
  taken<C extends CommandName>(command: C): Commands[C]['takes'] | undefined {
    return this.#taken.get(command) as Commands[C]['takes'] | undefined;
  }

  /** Lets the next call of a command fail. */
  failNext(command: CommandName, code: Code, detail?: string): void {
    this.#failing.set(command, { code, ...(detail && { detail }) });
  }

  /** Lets a command tell something else than the core, to look at how that is shown. */
  tell<C extends CommandName>(command: C, change: Changes<C>): void {
    this.#otherwise.set(command, change);
  }

  readonly backend: Backend = async (command, ...args) => {
    this.called.push(command);
    this.#taken.set(command, args[0]);
    await Promise.resolve();
    const failing = this.#failing.get(command);
    this.#failing.delete(command);
    if (failing) throw failing;
    return this.#call(command, args[0]) as never;
  };

  /** What the window is told first. */
  welcome(): Welcome {
    return this.#call('welcome') as Welcome;
  }

  get entries(): ReadonlyMap<EntryId, Entry> {
    return new Map(this.#look().kept.entries.map((entry) => [entry.id, entry]));
  }

  get ledger(): Handed[] {
    return this.#look().kept.ledger;
  }

  get settings(): Settings {
    return this.#look().kept.settings;
  }

  get theme(): Theme {
    return this.#look().theme;
  }

  get door(): Door {
    return this.#look().door;
  }

  get today(): string {
    return this.#today;
  }

  /** The day where the person is. */
  set today(today: string) {
    this.#today = today;
    ask({ clock: { today } });
  }

  /** A recovery code of some other vault. */
  otherCode(): string {
    return ask({ otherCode: {} }) as string;
  }

  /** Lets time pass (seconds). */
  passes(ahead: number): void {
    ask({ clock: { ahead } });
  }

  /** The name under which the desktop's dialog saves; null where it is called off. */
  set savesTo(name: string | null) {
    this.#savesTo = name;
    this.#dialogs();
  }

  /** The file that waits to be opened. Say what is inside it after that. */
  set waitingSealed(file: SealedFile | null) {
    this.#waiting = file;
  }

  /** The file that the desktop's dialog opens; null where it is called off. The same holds. */
  set sealedFile(file: SealedFile | null) {
    this.#chosen = file;
    this.#dialogs();
  }

  /** What is inside the file that waits or is chosen: sealed as somebody else would seal it. */
  set inside(opened: Opened) {
    this.#inside = opened;
    const file = this.#waiting ?? this.#chosen;
    if (!file) throw new Error('there is no file that this could be inside of');
    const inside = { needsWords: file.needsWords, opened: sealedOf(opened) };
    ask({ seal: { name: file.fileName, inside } });
    if ('begun' in opened && opened.begun) this.#keep(file, opened.begun);
    if (this.#waiting) ask({ bring: { name: file.fileName } });
  }

  /** What was answered last, as whoever it was sealed for reads it. */
  get answered(): { from: string; answers: Answering[] } | null {
    const read = ask({ answered: {} }) as ReadAnswer | null;
    const asked = this.#inside?.is === 'questions' ? this.#inside.questions : [];
    return (
      read && {
        from: read.from,
        answers: read.answers.map((answer) => ({
          ...(answer.about !== null && { about: answer.about }),
          ...(answer.asked !== null && { asked: asked.indexOf(answer.asked) }),
          saying: answer.saying
        }))
      }
    );
  }

  /** What was begun to be said to what is inside the file, and is kept in the vault. */
  get begun(): Begun | null {
    const file = this.#waiting ?? this.#chosen;
    if (!file) return null;
    if (this.door.is === 'locked') this.#call('unlock_with_code', { code: this.code });
    const opened = this.#unsealed(file);
    return ('begun' in opened && opened.begun) || null;
  }

  #keep(file: SealedFile, begun: Begun): void {
    this.#unsealed(file);
    this.#call('keep_answer', begun);
    this.#call('put_away');
  }

  #unsealed(file: SealedFile): Opened {
    ask({ bring: { name: file.fileName } });
    return this.#call('unseal', { words: file.needsWords ? SIX_WORDS : null }) as Opened;
  }

  #call(command: CommandName, takes?: unknown): unknown {
    if (this.#turn !== begun) throw { code: 'locked' } satisfies Problem;
    const gives = ask({ command, arguments: takes ?? {} });
    if (command === 'create_vault') this.code = (gives as NewCode).code;
    return this.#otherwise.get(command)?.(gives as never) ?? gives;
  }

  #look(): Look {
    return ask({ look: {} }) as Look;
  }

  #dialogs(): void {
    ask({ dialogs: { savesTo: this.#savesTo, opens: this.#chosen?.fileName ?? null } });
  }
}

type ReadAnswer = {
  from: string;
  answers: { about: number | null; asked: string | null; saying: Answering['saying'] }[];
};

/** What opens a file that needs words. */
export const SIX_WORDS = 'maple orbit gentle river candle young';

/** As somebody else's program would seal it. */
function sealedOf(opened: Opened): unknown {
  if (opened.is !== 'plan') return opened;
  const { disclosure } = opened;
  return { ...opened, disclosure: { ...disclosure, items: disclosure.items.map(sealedForm) } };
}
