// The one place where the window talks to the program. Commands are declared in
// src-tauri/src/commands; a test compares that list with the one here.
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import type {
  Answering,
  BackupLine,
  Changed,
  Choice,
  Clock,
  Edit,
  EntryId,
  Footing,
  Forgotten,
  Format,
  GroundLook,
  Handed,
  Health,
  InSight,
  Known,
  LeftToDo,
  NewCode,
  Notice,
  Opened,
  OpenedSheet,
  Pad,
  PageLayout,
  PaperSize,
  PassphraseStrength,
  Past,
  PictureForm,
  Preview,
  Questions,
  Saved,
  Sealed,
  SealedFile,
  SealWith,
  Search,
  Settings,
  SheetForm,
  Sitting,
  Sorting,
  Sought,
  SuggestedPassion,
  SweetSpot,
  Taking,
  Theme,
  Weighing,
  Welcome,
  Whole
} from './generated';

/** Whom questions are for, and the strengths they name. */
type Asking = { person: EntryId; strengths: EntryId[] };

/** Every command, with what it takes and what it gives. Each may fail with a `Problem`. */
export type Commands = {
  welcome: { takes: void; gives: Welcome };
  /** The day where the person is, as `2026-11-21`, and the moment: the window has no clock. */
  clock: { takes: void; gives: Clock };
  passphrase_strength: { takes: { passphrase: string }; gives: PassphraseStrength };
  create_vault: { takes: { passphrase: string }; gives: NewCode };
  confirm_recovery_code: { takes: { typed: string }; gives: boolean };
  new_recovery_code: { takes: { passphrase: string }; gives: NewCode };
  /** Asks where to, then writes the sheet for the code shown last. False when called off. */
  save_recovery_sheet: { takes: void; gives: boolean };
  unlock: { takes: { passphrase: string }; gives: void };
  unlock_with_code: { takes: { code: string }; gives: void };
  /** After the code `replayed`, when the person says that the older vault is the one they want. */
  accept_older: { takes: void; gives: void };
  change_passphrase: { takes: { current: string; next: string }; gives: void };
  /** After a recovery code opened the vault: a new passphrase without the old one. */
  reset_passphrase: { takes: { code: string; next: string }; gives: void };
  lock: { takes: void; gives: void };
  quit: { takes: void; gives: void };
  /** A draft could not be saved and the person is asked: the program must not go ahead alone. */
  stay: { takes: void; gives: void };
  toggle_full_screen: { takes: void; gives: void };

  plan: { takes: void; gives: Whole };
  edit: { takes: { edit: Edit }; gives: Changed };
  undo: { takes: void; gives: Changed };
  redo: { takes: void; gives: Changed };
  erase: { takes: { ids: EntryId[] }; gives: Changed };
  history: { takes: { id: EntryId }; gives: Past[] };
  search: { takes: { sought: Sought }; gives: Search };
  add_example: { takes: void; gives: void };
  remove_example: { takes: void; gives: void };

  questions: { takes: { about: EntryId }; gives: Questions };
  look_at_ground: { takes: { statement: string; except: EntryId | null }; gives: GroundLook };

  /** Which goals rest on the same ground, and which on none. */
  footing: { takes: void; gives: Footing };
  ends_early: { takes: { since: string; until: string }; gives: boolean };
  /** Asks where to, then writes a picture the window drew. False when called off. */
  save_picture: { takes: { name: string; form: PictureForm; bytes: Uint8Array }; gives: boolean };
  /** How far a sort of motivations by pairs has come, and the pair to ask about next. */
  sort: { takes: { weighing: Weighing }; gives: Sorting };
  /** Where passion, strength and need meet, and where they might. */
  sweet_spot: { takes: void; gives: SweetSpot };
  /** What keeps giving energy and is no passion yet. */
  suggested_passions: { takes: void; gives: SuggestedPassion[] };
  /** What the person did lately, each once, the latest first. */
  recent_activities: { takes: { atMost: number }; gives: string[] };

  /** What is worth noticing today; what is given counts as shown. */
  notices: { takes: void; gives: Notice[] };
  /** Lets a notice rest for a week. */
  put_aside: { takes: { key: string }; gives: void };

  preview: { takes: { choice: Choice; paper: PaperSize; layout: PageLayout }; gives: Preview };
  /** One page of the preview as PNG bytes, drawn from the very file that would be saved. */
  preview_page: { takes: { number: number; page: number; width: number }; gives: ArrayBuffer };
  /** Asks where to, saves the previewed bytes, writes the ledger. Null when called off. */
  save_pdf: { takes: { number: number }; gives: Saved | null };
  /** The same as text, made from the very disclosure that was previewed. */
  save_markdown: { takes: { number: number }; gives: Saved | null };
  ledger: { takes: void; gives: Handed[] };
  /** What someone was ever given, each with the latest time, held against today. */
  known: { takes: { person: EntryId }; gives: Known[] };
  /** Lets a preview leave although it breaks what was agreed; the ledger keeps the reason. */
  hand_despite: { takes: { number: number; reason: string }; gives: void };

  /** The public key that others seal for; made when first asked for. */
  my_key: { takes: void; gives: string };
  /** Asks where to, seals the previewed disclosure, writes the ledger. Null when called off. */
  seal: { takes: { number: number; with: SealWith }; gives: Sealed | null };
  /** The file that was double-clicked or given when the program began, and waits to be opened. */
  waiting_sealed: { takes: void; gives: SealedFile | null };
  /** Asks which file. Null when called off. Works locked, and without a vault. */
  choose_sealed: { takes: void; gives: SealedFile | null };
  /** Opens the file that waits: with words, or with the person's own key. */
  unseal: { takes: { words: string | null }; gives: Opened };
  /** Forgets what was opened, and the file that waits. */
  put_away: { takes: void; gives: void };
  /** Asks where to, seals the answers for whoever sealed what is open. False when called off. */
  answer: { takes: { from: string; answers: Answering[] }; gives: boolean };
  /** Keeps in the open plan what is said so far; saying nothing lets go of what was kept. */
  keep_answer: { takes: { from: string; answers: Answering[] }; gives: void };
  /** Takes these things of the open reply into the plan, as one act. */
  take_in: { takes: { person: EntryId; taking: Taking[] }; gives: Changed };
  /** Keeps the open plan with this person, where that was agreed. */
  keep: { takes: { person: EntryId }; gives: Changed };
  /** Opens a plan that was kept. */
  received: { takes: { id: EntryId }; gives: Opened };
  /** Forgets a person for ever: all between the two, the ledger, and every backup with it. */
  forget: { takes: { person: EntryId }; gives: Forgotten };
  /** The questions as this person would read them, to look at before they leave. */
  question_sheet: { takes: Asking; gives: OpenedSheet };
  /** Asks where to, seals the questions for this person. Null when called off. */
  seal_questions: { takes: Asking & { with: SealWith }; gives: Sealed | null };
  /** Asks where to, writes the questions as a plain form. Null when called off. */
  save_questions: { takes: Asking & { form: SheetForm }; gives: Saved | null };

  /** What someone would see in a session that begins now, and what would stay out, and why. */
  in_sight: { takes: { person: EntryId }; gives: InSight };
  /** From now on only the session answers, and the window begins anew. */
  begin_session: { takes: { id: EntryId }; gives: void };
  /** What the talks before a session left to do. */
  left_to_do: { takes: { session: EntryId }; gives: LeftToDo };
  /** The session that goes on, with all that the other may see. */
  sitting: { takes: void; gives: Sitting };
  /** Puts down what two people put down together. */
  write_pad: { takes: { pad: Pad }; gives: void };
  /** Whether a step that an earlier talk left to do was done, by its number in what `sitting` gave. */
  tick_step: { takes: { number: number; done: boolean }; gives: void };
  /** Whether single letters are keys in a session. */
  set_letter_keys: { takes: { on: boolean }; gives: void };
  /** The plan can be asked for again, and the window begins anew. */
  end_session: { takes: void; gives: void };

  /** Asks where to. False when called off. */
  export_plan: { takes: { format: Format }; gives: boolean };
  /** Asks which file; only into a plan in which nothing is written. False when called off. */
  import_plan: { takes: void; gives: boolean };
  check: { takes: void; gives: Health };
  back_up: { takes: void; gives: void };
  backups: { takes: void; gives: BackupLine[] };
  /** Works while locked or in trouble; the present vault is kept aside. */
  restore: { takes: { name: string }; gives: void };

  settings: { takes: void; gives: Settings };
  set_settings: { takes: { settings: Settings }; gives: void };
  set_theme: { takes: { theme: Theme }; gives: void };
};

export type CommandName = keyof Commands;

/** What the window needs of the program; tests put a fake in its place. */
export type Backend = <C extends CommandName>(
  command: C,
  ...args: Commands[C]['takes'] extends void ? [] : [Commands[C]['takes']]
) => Promise<Commands[C]['gives']>;

/** The real program. */
export const ipc: Backend = (command, ...args) =>
  invoke(command, args[0] as InvokeArgs | undefined);
