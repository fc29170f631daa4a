//! Everything in a vault, out and in again without a loss: what export and import are made of.

use super::{Failure, Vault};
use crate::database::{Revision, Writing};
use crate::{Handover, Trouble};
use chrono::{DateTime, Utc};
use plan::{Entry, EntryId};
use std::collections::BTreeSet;

/// Everything a person has in a vault, but for settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Everything {
    /// All entries, in the trash or not, by id.
    pub entries: Vec<Entry>,
    /// All revisions, the earliest first.
    pub revisions: Vec<Revision>,
    /// The ledger, the earliest line first.
    pub ledger: Vec<Handover>,
}

/// Why nothing was taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TakeInError {
    /// Something was written in this vault before.
    #[error("the vault is not empty")]
    NotEmpty,
    /// An entry, a revision or a line of the ledger comes twice.
    #[error("{0} comes twice")]
    Twice(EntryId),
    /// A revision bears an entry of another id.
    #[error("a revision of {0} bears another entry")]
    Misplaced(EntryId),
    /// A revision's number or time is out of every range.
    #[error("a revision of {0} is out of range")]
    OutOfRange(EntryId),
    /// The disk or the database is at fault.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl Failure for TakeInError {
    fn trouble(&self) -> Option<&Trouble> {
        match self {
            TakeInError::Trouble(trouble) => Some(trouble),
            _ => None,
        }
    }
}

/// The largest number that every reader of JSON keeps exactly.
const LARGEST: u64 = (1 << 53) - 1;

impl Vault {
    /// Everything, for an export. Taking it into an empty vault gives the same again.
    pub fn everything(&self) -> Result<Everything, Trouble> {
        let (entries, revisions) = (self.database.entries()?, self.database.all_history()?);
        Ok(Everything { entries, revisions, ledger: self.database.ledger()? })
    }

    /// Takes everything into a vault in which nothing has been written: ids, times, history and
    /// trash as they were, all of it or nothing. An entry that comes without any revision gets
    /// one, at `now`. The rules of a plan are the caller's to check.
    pub fn take_in(&mut self, everything: &Everything, now: DateTime<Utc>) -> Result<(), TakeInError> {
        self.refuse_unless_empty()?;
        check(everything)?;
        self.write(now, |writing| write(writing, everything)).map(|_| ())
    }

    fn refuse_unless_empty(&self) -> Result<(), TakeInError> {
        let Everything { entries, revisions, ledger } = self.everything()?;
        let empty = entries.is_empty() && revisions.is_empty() && ledger.is_empty();
        if empty { Ok(()) } else { Err(TakeInError::NotEmpty) }
    }
}

fn check(everything: &Everything) -> Result<(), TakeInError> {
    once(everything.entries.iter().map(|e| (e.id, e.id)))?;
    once(everything.revisions.iter().map(|r| ((r.id, r.clock, r.device), r.id)))?;
    once(everything.ledger.iter().map(|h| (h.id, h.id)))?;
    everything.revisions.iter().try_for_each(check_revision)
}

fn once<K: Ord>(keys: impl Iterator<Item = (K, EntryId)>) -> Result<(), TakeInError> {
    let mut seen = BTreeSet::new();
    for (key, id) in keys {
        if !seen.insert(key) {
            return Err(TakeInError::Twice(id));
        }
    }
    Ok(())
}

fn check_revision(revision: &Revision) -> Result<(), TakeInError> {
    if revision.entry.as_ref().is_some_and(|entry| entry.id != revision.id) {
        return Err(TakeInError::Misplaced(revision.id));
    }
    let in_range = revision.number <= LARGEST && revision.clock.is_believable();
    if in_range { Ok(()) } else { Err(TakeInError::OutOfRange(revision.id)) }
}

fn write(writing: &mut Writing<'_>, everything: &Everything) -> Result<(), TakeInError> {
    let mut known = BTreeSet::new();
    for revision in &everything.revisions {
        writing.put_revision(revision)?;
        known.insert(revision.id);
    }
    let number = everything.revisions.iter().map(|r| r.number).max().unwrap_or_default();
    let clock = everything.revisions.iter().map(|r| r.clock).max().unwrap_or_default();
    writing.advance_to(number + 1, clock.next(writing.now));
    for entry in &everything.entries {
        writing.put_entry(entry)?;
        if !known.contains(&entry.id) {
            writing.record_revision(entry.id, Some(entry))?;
        }
    }
    Ok(everything.ledger.iter().try_for_each(|line| writing.put_handover(line))?)
}
