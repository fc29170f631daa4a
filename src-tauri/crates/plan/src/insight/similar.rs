//! "You said something like this before." (E9)

use crate::EntryId;
use serde::Serialize;

/// A bedrock that reads like a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Similar {
    /// Which.
    pub bedrock: EntryId,
    /// Its words.
    pub statement: String,
    /// The goals that rest on it, in order.
    pub goals: Vec<EntryId>,
}
