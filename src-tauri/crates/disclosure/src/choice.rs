//! What a person selects. Empty until they do.

use crate::Document;
use plan::EntryId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person selected for one other person. An entry that is a key is chosen with the one
/// text that makes it what it is; every further [`Part`] of it is chosen by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// What kind of document it becomes.
    pub document: Document,
    /// The `person` entry it is for.
    pub recipient: EntryId,
    /// The chosen entries and, for each, the chosen parts.
    #[ts(type = "{ [key in EntryId]: Array<Part> }")]
    pub entries: BTreeMap<EntryId, BTreeSet<Part>>,
}

/// A part of an entry that is chosen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// When a goal might come true.
    Horizon,
    /// Where a goal would come true.
    Setting,
    /// How a goal stands.
    State,
    /// What pulls.
    Motivations,
    /// How much it matters.
    Importance,
    /// Notes.
    Notes,
    /// Measurable results.
    Measures,
    /// The role in a profile.
    Role,
    /// The organisation in a profile.
    Organisation,
}
