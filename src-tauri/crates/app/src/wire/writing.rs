//! The plan, what an edit came to, and what can be taken back.

use chrono::{DateTime, Utc};
use plan::{Entry, EntryId, Kind};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The whole plan for the window, once after unlocking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Whole {
    /// All entries, trash included.
    pub entries: Vec<Entry>,
    /// The agreement in force with each person with whom there is one.
    #[ts(type = "{ [key in EntryId]?: EntryId }")]
    pub agreed: BTreeMap<EntryId, EntryId>,
    /// What undo would take back.
    pub undo: Option<Deed>,
    /// What redo would do again.
    pub redo: Option<Deed>,
    /// Whether the plan is the example plan.
    pub example: bool,
}

/// What an edit came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The entries touched, as they are now.
    pub after: Vec<Entry>,
    /// The entries that are no longer there.
    pub gone: Vec<EntryId>,
    /// The agreement now in force with each person with whom there is one.
    #[ts(type = "{ [key in EntryId]?: EntryId }")]
    pub agreed: BTreeMap<EntryId, EntryId>,
    /// What undo would take back now.
    pub undo: Option<Deed>,
    /// What redo would do again now.
    pub redo: Option<Deed>,
}

/// What was done, for the words of an undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deed {
    /// The act.
    pub act: Act,
    /// The kind of the (first) entry.
    pub kind: Kind,
}

/// The acts a person knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the edit of its name")]
pub enum Act {
    Add,
    Rewrite,
    Move,
    Show,
    Mark,
    Trash,
    Restore,
    Join,
}

/// One earlier state of an entry, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Past {
    /// The revision's number.
    #[ts(type = "number")]
    pub number: u64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// How it was; absent where its adding had been undone.
    pub entry: Option<Entry>,
}
