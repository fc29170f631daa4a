//! An open vault: what it holds, and the acts that change it.

mod commit;
mod create;
mod erase;
mod forget;
mod ledger;
mod open;
mod secrets;
mod settings;
mod take_in;

pub use commit::CommitError;
pub use create::CreateError;
pub use erase::EraseError;
pub use open::OpenError;
pub(crate) use open::unlock;
pub use secrets::Rekeyed;
pub use take_in::{Everything, TakeInError};

use crate::database::{Database, Revision, State, Writing};
use crate::folder::Lock;
use crate::keys::{KeyFile, VaultKey};
use crate::search::{self, Hit, Scope};
use crate::seen::Seen;
use crate::{Folder, Trouble, ballast, disk};
use chrono::{DateTime, Utc};
use plan::{EntryId, Plan};
use std::collections::BTreeMap;
use std::fmt;

/// An open vault. While it lives, nobody else can open it; dropping it locks it.
///
/// What a method has returned `Ok` for is on the disk.
pub struct Vault {
    // The order is that of dropping: the lock goes last.
    pub(crate) database: Database,
    pub(crate) seen: Seen,
    pub(crate) keys: KeyFile,
    pub(crate) key: VaultKey,
    pub(crate) folder: Folder,
    pub(crate) _lock: Lock,
}

impl Vault {
    /// All entries, in the trash or not. A row that cannot be read is [`Trouble::Damaged`].
    pub fn plan(&self) -> Result<Plan, Trouble> {
        self.database.entries().map(Plan::of)
    }

    /// The number of the last commit; 0 before the first.
    pub fn revision(&self) -> Result<u64, Trouble> {
        self.database.state().map(|state| state.revision)
    }

    /// The number of the latest revision of every entry: what a ledger line refers to.
    pub fn revision_numbers(&self) -> Result<BTreeMap<EntryId, u64>, Trouble> {
        self.database.latest_numbers()
    }

    /// The revisions of one entry, the latest first. Empty where there is no such entry.
    pub fn history(&self, id: EntryId) -> Result<Vec<Revision>, Trouble> {
        self.database.history(id)
    }

    /// The revisions of all entries, the earliest first.
    pub fn all_history(&self) -> Result<Vec<Revision>, Trouble> {
        self.database.all_history()
    }

    /// The entries in which all of `words` stand, the best first, at most `limit`. The last word
    /// may be the beginning of one; words between quotes follow one another. Whatever else is typed
    /// is words: there is no query language.
    pub fn search(&self, words: &str, scope: &Scope, limit: usize) -> Result<Vec<Hit>, Trouble> {
        search::search(&self.database, words, scope, limit)
    }

    /// Whether the reserve on the disk had to be given up: there is little room left.
    pub fn is_short_of_room(&self) -> bool {
        !disk::exists(&self.folder.ballast()).unwrap_or(false)
    }

    /// The folder it lies in.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// All of `act` in one transaction, or nothing; then the revision is remembered beside it.
    fn write<T, E: Failure>(
        &mut self,
        now: DateTime<Utc>,
        act: impl FnOnce(&mut Writing<'_>) -> Result<T, E>,
    ) -> Result<(T, u64), E> {
        match self.database.write(now, act) {
            Ok((done, state)) => {
                self.after(state);
                Ok((done, state.revision))
            }
            Err(error) => {
                self.make_room_after(&error);
                Err(error)
            }
        }
    }

    fn after(&mut self, state: State) {
        self.seen.remember(state);
        ballast::take_on(&self.folder);
    }

    fn make_room_after(&self, error: &impl Failure) {
        if error.trouble() == Some(&Trouble::DiskFull) {
            ballast::drop_from(&self.folder);
        }
    }
}

/// The error of an act that writes.
trait Failure: From<Trouble> {
    /// What disk or database had to do with it.
    fn trouble(&self) -> Option<&Trouble>;
}

impl Failure for Trouble {
    fn trouble(&self) -> Option<&Trouble> {
        Some(self)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}
