//! The name of a backup, which is also the name of its folder: when, which revision, why.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// What a backup was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The day was over.
    Auto,
    /// The tables were about to be brought to a newer version.
    Migration,
    /// The person asked for it. Never deleted by the program.
    ByHand,
}

/// A backup's name, such as `20260102T030405Z-r42-auto`. Sorts by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BackupName {
    at: DateTime<Utc>,
    revision: u64,
    reason: Reason,
}

/// The text is not the name of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a backup")]
pub struct NotABackup;

const TIME: &str = "%Y%m%dT%H%M%SZ";

impl BackupName {
    pub(super) fn new(at: DateTime<Utc>, revision: u64, reason: Reason) -> BackupName {
        BackupName { at: at.trunc_subsecs(0), revision, reason }
    }

    /// When it was made, to the second.
    pub fn at(self) -> DateTime<Utc> {
        self.at
    }

    /// The number of the last commit it holds.
    pub fn revision(self) -> u64 {
        self.revision
    }

    /// What it was made for.
    pub fn reason(self) -> Reason {
        self.reason
    }
}

impl Reason {
    const ALL: [Reason; 3] = [Reason::Auto, Reason::Migration, Reason::ByHand];

    fn word(self) -> &'static str {
        match self {
            Reason::Auto => "auto",
            Reason::Migration => "migration",
            Reason::ByHand => "by-hand",
        }
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-r{}-{}", self.at.format(TIME), self.revision, self.reason.word())
    }
}

impl FromStr for BackupName {
    type Err = NotABackup;

    /// Only what `to_string` gives: a name never leads out of the folder.
    fn from_str(text: &str) -> Result<BackupName, NotABackup> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().ok_or(NotABackup);
        let at = NaiveDateTime::parse_from_str(part()?, TIME).map_err(|_| NotABackup)?.and_utc();
        let revision = part()?.strip_prefix('r').and_then(|r| r.parse().ok()).ok_or(NotABackup)?;
        let word = part()?;
        let reason = Reason::ALL.into_iter().find(|r| r.word() == word).ok_or(NotABackup)?;
        let name = BackupName { at, revision, reason };
        if name.to_string() == text { Ok(name) } else { Err(NotABackup) }
    }
}

impl TryFrom<String> for BackupName {
    type Error = NotABackup;

    fn try_from(text: String) -> Result<BackupName, NotABackup> {
        text.parse()
    }
}

impl From<BackupName> for String {
    fn from(name: BackupName) -> String {
        name.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        let at = "2026-01-02T03:04:05.678Z".parse().unwrap();
        for (reason, text) in [
            (Reason::Auto, "20260102T030405Z-r42-auto"),
            (Reason::Migration, "20260102T030405Z-r42-migration"),
            (Reason::ByHand, "20260102T030405Z-r42-by-hand"),
        ] {
            let name = BackupName::new(at, 42, reason);
            assert_eq!(name.to_string(), text);
            assert_eq!(text.parse(), Ok(name));
        }
    }

    #[test]
    fn anything_else_is_no_backup() {
        for text in [
            "",
            "making",
            "../../etc",
            "20260102T030405Z-r42-auto/..",
            "20260102T030405Z-r042-auto",
            "20260102T030405Z-42-auto",
            "20261302T030405Z-r42-auto",
            "20260102T030405Z-r42-other",
        ] {
            assert_eq!(text.parse::<BackupName>(), Err(NotABackup), "{text}");
        }
    }
}
