//! What crosses between the window and the program, and its TypeScript.
//!
//! No user text stands in an error: the window turns a [`Code`] into words.

mod searching;
mod typescript;

pub use searching::{Found, Passage, Run, Search, Sought};
pub use typescript::typescript;

use chrono::{DateTime, NaiveDate, Utc};
use disclosure::{Leaving, Part, Staying};
use plan::insight::bedrock::Finding;
pub use plan::insight::footing::{Footing, SharedGround};
pub use plan::insight::pair_sort::{Pair, Ranked, Sorting};
use plan::insight::similar::Similar;
use plan::{Entry, EntryId, Kind, Question};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a person stands when the window opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Door {
    /// No vault yet: the first run.
    New,
    /// A vault waits for its passphrase.
    Locked,
    /// The vault is open.
    Open,
    /// Something is wrong with the vault, seen without a key. Restore or quit.
    Trouble {
        /// What.
        code: Code,
    },
}

/// Why something could not be done. A code is added only when the window treats it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The vault is locked.
    Locked,
    /// There is no vault in the folder.
    NoVault,
    /// There is a vault already; it is left alone.
    VaultExists,
    /// Neither the passphrase nor the recovery code fits.
    WrongSecret,
    /// The recovery code has a slip in it: its checksum does not fit.
    Mistyped,
    /// The passphrase is too easily guessed.
    TooWeak,
    /// Not enough memory to derive the key.
    OutOfMemory,
    /// Another window holds the vault.
    InUse,
    /// The folder cannot be written.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The disk did not do what was asked of it.
    DiskTrouble,
    /// The key file cannot be read.
    KeysDamaged,
    /// The database is not as it was left.
    DatabaseDamaged,
    /// The keys are there and the database is not.
    DatabaseMissing,
    /// The database is older than the one last seen.
    Replayed,
    /// The vault was written by a newer Throughline.
    Newer,
    /// The plan's rules refuse it; the detail names the rule.
    Refused,
    /// There is nobody to hand it to.
    NoRecipient,
    /// What was previewed is no longer what would leave.
    PreviewOutdated,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// The file is not one that can be taken in; the detail names why.
    BadFile,
    /// A plan can be taken in only where nothing has been written yet.
    NotEmpty,
    /// There is no such thing (any more).
    Unknown,
    /// A file outside the vault could not be read or written.
    FileTrouble,
    /// The document could not be set.
    NotSet,
    /// Something that should not happen; the log names the place.
    Unexpected,
}

/// An error on its way to the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{code:?}")]
#[ts(optional_fields)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// One further name from a fixed set, such as the rule that refused. Never user text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl From<Code> for Problem {
    fn from(code: Code) -> Problem {
        Problem { code, detail: None }
    }
}

impl Problem {
    /// A problem with a detail from a fixed set: the value's name on the wire.
    pub(crate) fn with(code: Code, detail: impl Serialize) -> Problem {
        let name = serde_json::to_value(detail).ok();
        Problem { code, detail: name.and_then(|v| v.as_str().map(str::to_owned)) }
    }
}

/// How hard a passphrase is to guess, by zxcvbn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseStrength {
    /// From 0 (a moment) to 4 (beyond reach).
    pub score: u8,
    /// Whether the program accepts it.
    pub enough: bool,
}

/// The recovery code, on its one way to the window.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewCode {
    /// Grouped for reading and typing.
    pub code: String,
}

/// The whole plan for the window, once after unlocking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Whole {
    /// All entries, trash included.
    pub entries: Vec<Entry>,
    /// What undo would take back.
    pub undo: Option<Deed>,
    /// What redo would do again.
    pub redo: Option<Deed>,
    /// Whether the plan is the example plan.
    pub example: bool,
}

/// What an edit came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The entries touched, as they are now.
    pub after: Vec<Entry>,
    /// The entries that are no longer there.
    pub gone: Vec<EntryId>,
    /// What undo would take back now.
    pub undo: Option<Deed>,
    /// What redo would do again now.
    pub redo: Option<Deed>,
}

/// What was done, for the words of an undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deed {
    /// The act.
    pub act: Act,
    /// The kind of the (first) entry.
    pub kind: Kind,
}

/// The acts a person knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the edit of its name")]
pub enum Act {
    Add,
    Rewrite,
    Move,
    Show,
    Trash,
    Restore,
    Join,
}

/// One earlier state of an entry, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Past {
    /// The revision's number.
    #[ts(type = "number")]
    pub number: u64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// How it was; absent where its adding had been undone.
    pub entry: Option<Entry>,
}

/// The questions that may be asked about an entry, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Questions {
    /// Deeper.
    pub down: Vec<Question>,
    /// Deeper by another door, for when one is stuck.
    pub doors: Vec<Question>,
    /// Back towards the surface.
    pub up: Vec<Question>,
}

/// What there is to say about a statement that may be bedrock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundLook {
    /// What may not be bedrock about it; empty when nothing is.
    pub findings: Vec<Finding>,
    /// Bedrock that reads like it, the nearest first.
    pub similar: Vec<Similar>,
}

/// The form a picture is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PictureForm {
    /// Lines and text that stay sharp at any size.
    Svg,
    /// Dots.
    Png,
}

/// The sheet of paper a document is set on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// How much room each thing is given on paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PageLayout {
    /// Two pages, to be read in five minutes.
    #[default]
    Manager,
    /// To be talked over.
    Mentor,
    /// Everything, with room.
    Whole,
}

/// A preview: what leaves, what stays, and the finished pages waiting to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Names this preview; saving saves these very bytes.
    pub number: u32,
    /// What leaves.
    pub leaves: Vec<Leaving>,
    /// What stays and why.
    pub stays: Vec<Staying>,
    /// How many pages.
    pub pages: usize,
    /// Characters that no font on this computer has, each once.
    pub missing: Vec<String>,
}

/// Where a whole plan goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Everything, to be taken in again.
    Json,
    /// To read.
    Markdown,
    /// Goals as a table.
    Csv,
}

/// What saving came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Saved {
    /// It was handed over; this is its line in the ledger.
    Handed {
        /// That line.
        line: Handed,
    },
    /// The person keeps it; nobody was given anything.
    Kept,
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Handed {
    /// Its name.
    pub id: EntryId,
    /// When.
    pub at: DateTime<Utc>,
    /// To whom, as the person called them then.
    pub recipient: String,
    /// The `person` entry.
    pub recipient_id: EntryId,
    /// In which form.
    pub form: String,
    /// The titles of what left.
    pub titles: Vec<String>,
    /// SHA-256 of the file, in hex.
    pub digest: String,
    /// The file's name, without its folder.
    pub file_name: String,
}

/// A backup that can be restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    /// Its name.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The revision it holds.
    #[ts(type = "number")]
    pub revision: u64,
    /// Bytes on disk.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What a check of the vault found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// Entries that were read and verified.
    pub entries: usize,
    /// Revisions that were read and verified.
    pub revisions: usize,
    /// The digest over them fits.
    pub sound: bool,
}

/// What a person has set, kept in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Settings {
    /// Minutes without a key or a mouse move until the vault locks; 0 for never.
    pub idle_minutes: u16,
    /// The paper documents are set on.
    pub paper: PaperSize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { idle_minutes: 5, paper: PaperSize::A4 }
    }
}

/// Light, dark or as the desktop has it; kept outside the vault, beside the window's geometry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Light with strong contrast.
    HighContrast,
}

/// What the window needs to know before anything is unlocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Welcome {
    /// Where the person stands.
    pub door: Door,
    /// What they chose.
    pub theme: Theme,
    /// Whether the desktop is dark now, as far as it tells.
    pub desktop_is_dark: bool,
    /// The language to speak: `en`, or `en-XA` for the pseudo-language.
    pub language: String,
    /// Today, where the person is.
    pub today: NaiveDate,
    /// The program's version.
    pub version: String,
}
