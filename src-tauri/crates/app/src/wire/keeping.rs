//! Backups, health, formats and settings.

use super::PaperSize;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Whether single letters are keys in a session. Somebody who speaks to their computer, or
    /// whose hand slips, switches them off.
    pub letter_keys: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { idle_minutes: 5, paper: PaperSize::A4, letter_keys: true }
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
