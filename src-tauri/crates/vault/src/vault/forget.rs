//! Forgetting someone: their entries and lines go, wherever they lie, and cannot come back.

use super::Vault;
use crate::Trouble;
use crate::database::Writing;
use chrono::{DateTime, Utc};
use plan::EntryId;
use std::collections::BTreeSet;

impl Vault {
    /// Removes entries with all their revisions, whether they lie in the trash, live, or were
    /// taken back long ago; and with them every line of the ledger that was for one of them. All
    /// of it or nothing; what is not there is no error. Says how many lines went.
    ///
    /// The rest of the plan must not speak of them any more, or it could not be read afterwards.
    /// Copies of the vault are swept by [`Vault::sweep`].
    pub fn forget(&mut self, ids: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Result<usize, Trouble> {
        let lines: Vec<_> =
            self.ledger()?.iter().filter(|line| ids.contains(&line.recipient)).map(|line| line.id).collect();
        self.write(now, |writing| forget(writing, ids, &lines))?;
        Ok(lines.len())
    }
}

fn forget(writing: &mut Writing<'_>, ids: &BTreeSet<EntryId>, lines: &[EntryId]) -> Result<(), Trouble> {
    for id in ids {
        writing.remove_entry(*id)?;
        writing.remove_revisions(*id)?;
    }
    lines.iter().try_for_each(|line| writing.remove_handover(*line))
}
