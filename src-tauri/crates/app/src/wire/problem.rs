//! Why something could not be done, without a word of a person's in it.

use serde::Serialize;
use ts_rs::TS;

/// Why something could not be done. A code is added only when the window treats it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The vault is locked.
    Locked,
    /// A session goes on, and what was asked for is not for the other's eyes.
    InSession,
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
    /// What would leave breaks what was agreed with whoever it is for.
    BreaksAgreement,
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
    /// The sealed file does not open; the detail names why.
    NotUnsealed,
    /// They gave no public key to seal for.
    NoKey,
    /// It was not agreed that it may be kept.
    NotAgreed,
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
