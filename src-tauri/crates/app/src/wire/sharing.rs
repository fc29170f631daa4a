//! Handing over: sheets, previews, the ledger, pictures.

use chrono::{DateTime, Utc};
use disclosure::{Leaving, Staying};
use plan::{EntryId, Relationship};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

impl PageLayout {
    /// What fits a reader at first; the person themselves where there is no other.
    pub fn fitting(reader: Option<Relationship>) -> PageLayout {
        match reader {
            None => PageLayout::Whole,
            Some(Relationship::Manager) => PageLayout::Manager,
            Some(_) => PageLayout::Mentor,
        }
    }
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
