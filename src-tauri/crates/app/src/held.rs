//! A session that goes on, as it is held in memory. While it is there, one goes on.

use chrono::{DateTime, NaiveDate, Utc};
use disclosure::Outcome;
use plan::EntryId;

/// A session that goes on. While it is there, the plan is not to be had.
pub(crate) struct Held {
    pub(crate) session: EntryId,
    pub(crate) began: DateTime<Utc>,
    pub(crate) agreed: Option<NaiveDate>,
    pub(crate) seen: Outcome,
    pub(crate) left: Vec<SeenStep>,
}

/// A step that is seen in the session: the talk it stands in, which of its steps it is, and whether
/// that talk was the last one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SeenStep {
    pub(crate) talk: EntryId,
    pub(crate) at: usize,
    pub(crate) last_time: bool,
}
