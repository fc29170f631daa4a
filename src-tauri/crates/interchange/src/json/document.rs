//! What stands in an export. The vault writes a revision and a line of its ledger in the same form.

use super::Clock;
use chrono::{DateTime, Utc};
use plan::{Entry, EntryId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything a person has in a vault, but for settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// When it was exported.
    pub exported: DateTime<Utc>,
    /// All entries, in the trash or not.
    pub entries: Vec<Entry>,
    /// Every entry as it was after every change.
    pub revisions: Vec<Past>,
    /// What was handed over.
    pub ledger: Vec<HandedOver>,
}

/// An entry as it was after one change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Past {
    /// The entry.
    pub id: EntryId,
    /// The number of the commit it came with; entries changed together share it.
    #[schemars(range(max = 9_007_199_254_740_991_u64))]
    pub number: u64,
    /// When it was written, by the clock of that computer.
    pub at: DateTime<Utc>,
    /// Which device wrote it.
    pub device: Uuid,
    /// Its place in the order of all revisions of all devices.
    pub clock: Clock,
    /// How the entry was; absent where its adding was undone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Entry>,
}

/// One line of the ledger: a disclosure that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandedOver {
    /// Its lasting name.
    pub id: EntryId,
    /// When it was handed over.
    pub at: DateTime<Utc>,
    /// The `person` entry of the recipient, which may be gone by now.
    pub recipient: EntryId,
    /// What the recipient was called then.
    pub recipient_name: String,
    /// The kind of document.
    pub document: String,
    /// The form it left in, such as `pdf`.
    pub form: String,
    /// What left, in the document's order.
    pub items: Vec<HandedItem>,
    /// SHA-256 of the file, in hexadecimal.
    pub digest: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// The name a reply answers to, where it left in a form that can be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The entry behind each thing in it, in reading order, so that an answer can say what it is
    /// about although no id left. Empty in lines written before there were answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<EntryId>,
    /// Why it left although it broke what was agreed, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub despite: Option<Despite>,
}

/// One entry that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandedItem {
    /// The entry.
    pub entry: EntryId,
    /// The number of the revision that left.
    pub revision: u64,
    /// The words it was known by.
    pub title: String,
    /// The parts that were chosen besides the one text that makes it what it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// The goal it hangs under, for a why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<EntryId>,
}

/// Why something left although it broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Despite {
    /// In the person's words.
    pub reason: String,
    /// What was broken.
    pub broken: Vec<Broken>,
}

/// One thing that broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Broken {
    /// The entry.
    pub entry: EntryId,
    /// The words it was known by.
    pub title: String,
    /// What kind of term was broken, such as `topic`.
    pub term: String,
    /// What the term is about, such as `pay`.
    pub about: String,
    /// The part that broke it; absent where the entry did by what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The entry it was marked on or written in, where that is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_in: Option<EntryId>,
}
