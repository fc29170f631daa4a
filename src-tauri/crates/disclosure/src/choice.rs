//! Choice: what a person selects. Empty until they do.

use plan::{Document, EntryId, Part};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person selected for one other person. An entry that is a key is chosen with the one
/// text that makes it what it is; every further [`Part`] of it is chosen by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// What kind of document it becomes.
    pub document: Document,
    /// Whom it is for.
    pub recipient: For,
    /// The chosen entries and, for each, the chosen parts.
    #[ts(type = "{ [key in EntryId]: Array<Part> }")]
    pub entries: BTreeMap<EntryId, BTreeSet<Part>>,
}

/// Whom a choice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum For {
    /// Someone else.
    Person {
        /// Their `person` entry.
        id: EntryId,
    },
    /// The person whose plan it is.
    Myself,
}
