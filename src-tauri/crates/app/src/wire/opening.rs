//! Coming in: the door, a passphrase and its strength, the recovery code.

use super::{Code, Theme};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
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
    /// Two people look at the screen: only the session answers.
    InSession,
    /// Something is wrong with the vault, seen without a key. Restore or quit.
    Trouble {
        /// What.
        code: Code,
    },
}

/// What the program's clock says. The window has none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// Today, where the person is.
    pub today: NaiveDate,
    /// The moment.
    pub now: DateTime<Utc>,
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

/// What the window needs to know before anything is unlocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Welcome {
    /// Where the person stands.
    pub door: Door,
    /// The session that ended last since the vault was opened: the window begins with it.
    pub after: Option<plan::EntryId>,
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
