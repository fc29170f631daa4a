//! Committing a change: entries, revisions, index and digest in one transaction.

use super::{Failure, Vault};
use crate::Trouble;
use crate::database::Writing;
use chrono::{DateTime, Utc};
use plan::{Change, EntryId, Step};

/// Why a change was not committed. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// An entry is no longer as the change found it.
    #[error("{0} has changed since")]
    Stale(EntryId),
    /// The disk or the database is at fault. After [`Trouble::DiskFull`] there is a little room
    /// again, from a reserve: deleting and trying once more may work.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl Failure for CommitError {
    fn trouble(&self) -> Option<&Trouble> {
        match self {
            CommitError::Trouble(trouble) => Some(trouble),
            CommitError::Stale(_) => None,
        }
    }
}

impl Vault {
    /// Makes a change durable and returns its number. A change that changes nothing is not
    /// counted: the number is then that of the commit before.
    pub fn commit(&mut self, change: &Change, now: DateTime<Utc>) -> Result<u64, CommitError> {
        if change.is_empty() {
            return Ok(self.revision()?);
        }
        let all = |writing: &mut Writing<'_>| change.steps.iter().try_for_each(|step| take(writing, step));
        self.write(now, all).map(|((), number)| number)
    }
}

fn take(writing: &mut Writing<'_>, step: &Step) -> Result<(), CommitError> {
    let id = step.id();
    if writing.entry(id)? != step.before {
        return Err(CommitError::Stale(id));
    }
    match &step.after {
        Some(entry) => writing.put_entry(entry)?,
        None => writing.remove_entry(id)?,
    }
    Ok(writing.record_revision(id, step.after.as_ref())?)
}
