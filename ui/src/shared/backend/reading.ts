// Sealing for someone, reading what someone sealed, answering, and forgetting someone. No path
// crosses: the desktop's dialogs open in the program.
import type {
  Answering,
  Changed,
  EntryId,
  Forgotten,
  Opened,
  OpenedSheet,
  Saved,
  Sealed,
  SealedFile,
  SealWith,
  SheetForm,
  Taking
} from './generated';

/** The commands of the reading room and of sealing. Each may fail with a `Problem`. */
export type ReadingCommands = {
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
  /** Takes these things of the open reply into the plan, as one act. */
  take_in: { takes: { person: EntryId; taking: Taking[] }; gives: Changed };
  /** Keeps the open plan with this person, where that was agreed. */
  keep: { takes: { person: EntryId }; gives: Changed };
  /** Opens a plan that was kept. */
  received: { takes: { id: EntryId }; gives: Opened };
  /** Forgets a person for ever: all between the two, the ledger, and every backup with it. */
  forget: { takes: { person: EntryId }; gives: Forgotten };
  /** The questions as this person would read them, to look at before they leave. */
  question_sheet: { takes: { person: EntryId; strengths: EntryId[] }; gives: OpenedSheet };
  /** Asks where to, seals the questions for this person. Null when called off. */
  seal_questions: {
    takes: { person: EntryId; strengths: EntryId[]; with: SealWith };
    gives: Sealed | null;
  };
  /** Asks where to, writes the questions as a plain form. Null when called off. */
  save_questions: {
    takes: { person: EntryId; strengths: EntryId[]; form: SheetForm };
    gives: Saved | null;
  };
};
