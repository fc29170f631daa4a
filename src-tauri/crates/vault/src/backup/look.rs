//! Looking into a backup before it is restored. Changes nothing in it.

use super::{BackupName, place};
use crate::database::{Access, Database, connect, schema};
use crate::vault::unlock;
use crate::{Folder, OpenError, Secret, Trouble};
use chrono::{DateTime, Utc};
use plan::{Entry, Kind};
use std::collections::BTreeMap;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The number of its last commit.
    pub revision: u64,
    /// How many entries of each kind are not in the trash.
    pub live: BTreeMap<Kind, usize>,
    /// How many entries are in the trash.
    pub trashed: usize,
    /// When anything in it last changed.
    pub last_changed: Option<DateTime<Utc>>,
}

impl Folder {
    /// What a backup holds, verified from the first page to the last. Needs a secret that opened
    /// the vault when the backup was made, or any later one this computer knew it by.
    pub fn look_into(&self, name: BackupName, secret: Secret<'_>) -> Result<Contents, OpenError> {
        let backup = place(self, name);
        let (keys, key) = unlock(&backup, secret)?;
        backup.refuse_emptied()?;
        let connection = connect(&backup.database(), &key.for_database(keys.vault()), Access::Read)?;
        let database = Database::over(connection, key.for_digest(keys.vault()));
        if database.version()? > schema::STEPS.len() {
            return Err(OpenError::Newer);
        }
        let state = database.verify_copy()?;
        Ok(counted(state.revision, &database.entries()?))
    }
}

fn counted(revision: u64, entries: &[Entry]) -> Contents {
    let mut live = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.is_live()) {
        *live.entry(entry.body.kind()).or_default() += 1;
    }
    let trashed = entries.iter().filter(|entry| !entry.is_live()).count();
    Contents { revision, live, trashed, last_changed: entries.iter().map(|entry| entry.changed).max() }
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> OpenError {
        Trouble::from(error).into()
    }
}
