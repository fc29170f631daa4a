//! Erasing for ever: the one act that cannot be undone, and only what lies in the trash.

use super::{Failure, Vault};
use crate::Trouble;
use crate::database::Writing;
use chrono::{DateTime, Utc};
use plan::EntryId;

/// Why nothing was erased.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseError {
    /// An entry that does not lie in the trash, or does not exist.
    #[error("{0} is not in the trash")]
    NotInTrash(EntryId),
    /// The disk or the database is at fault.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl Failure for EraseError {
    fn trouble(&self) -> Option<&Trouble> {
        match self {
            EraseError::Trouble(trouble) => Some(trouble),
            EraseError::NotInTrash(_) => None,
        }
    }
}

impl Vault {
    /// Erases entries that lie in the trash, with all their revisions: all of them, or none.
    ///
    /// What they said is overwritten in the database at once. Lines of the ledger stay, with the
    /// titles that were handed over; backups made before keep the entries until they expire.
    pub fn erase(&mut self, ids: &[EntryId], now: DateTime<Utc>) -> Result<(), EraseError> {
        let all = |writing: &mut Writing<'_>| ids.iter().try_for_each(|id| erase(writing, *id));
        if ids.is_empty() { Ok(()) } else { self.write(now, all).map(|_| ()) }
    }
}

fn erase(writing: &mut Writing<'_>, id: EntryId) -> Result<(), EraseError> {
    match writing.entry(id)? {
        Some(entry) if !entry.is_live() => {}
        _ => return Err(EraseError::NotInTrash(id)),
    }
    writing.remove_entry(id)?;
    Ok(writing.remove_revisions(id)?)
}
