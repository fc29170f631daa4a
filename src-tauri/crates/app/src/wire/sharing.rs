//! Handing over: sheets, previews, the ledger, pictures.

use chrono::{DateTime, NaiveDate, Utc};
use disclosure::{Because, Breach, Document, Leaving, Part, Staying};
use plan::{EntryId, Kind};
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
    /// The day of the agreement in force with whoever it is for; `null` where there is none yet.
    pub agreed: Option<NaiveDate>,
    /// What breaks that agreement. Saving is refused then, unless it is handed over despite it.
    pub breaches: Vec<Breach>,
    /// What leaves, whys included, although its audience does not name whoever it is for.
    pub unnamed: Vec<EntryId>,
}

/// The form in which something leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Pages.
    Pdf,
    /// Text.
    Markdown,
    /// A sealed file.
    Sealed,
    /// On one screen, in a session.
    Session,
}

/// What saving came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Saved {
    /// It was handed over; this is its line in the ledger.
    Handed {
        /// That line.
        line: Box<Handed>,
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
    /// What kind of document.
    pub document: Document,
    /// In which form: `pdf`, `markdown`, `sealed` or `session`.
    pub form: String,
    /// The titles of what left, whys left out.
    pub titles: Vec<String>,
    /// What left, each why after its goal.
    pub items: Vec<Given>,
    /// Why it left although it broke what was agreed; `null` where it broke nothing.
    pub despite: Option<Despite>,
    /// SHA-256 of the file, in hex.
    pub digest: String,
    /// The file's name, without its folder.
    pub file_name: String,
}

/// An entry that someone was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Given {
    /// Which.
    pub id: EntryId,
    /// Its kind; `null` where it is gone for ever.
    pub kind: Option<Kind>,
    /// The words it was known by then.
    pub title: String,
    /// For a why: the goal it was given with.
    pub under: Option<EntryId>,
    /// The parts that were given with it.
    pub parts: Vec<Part>,
    /// Whether it has changed since.
    pub changed: bool,
    /// Whether it lies in the trash or is gone.
    pub gone: bool,
    /// What of the agreement in force today it would break as it was given, where it did not break
    /// it then: the agreement has become narrower. Not known of what was erased for ever.
    pub narrower: Option<Because>,
}

/// Something that someone knows: the latest time it was given to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Known {
    /// What.
    pub item: Given,
    /// The line of the ledger it was last given with.
    pub line: EntryId,
    /// When.
    pub at: DateTime<Utc>,
    /// In which form.
    pub form: String,
}

/// Why something left although it broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Despite {
    /// In the person's words.
    pub reason: String,
    /// What was broken.
    pub broken: Vec<Broken>,
}

/// One thing that broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Broken {
    /// The entry.
    pub id: EntryId,
    /// The words it was known by then.
    pub title: String,
    /// What it broke.
    pub because: Because,
}
