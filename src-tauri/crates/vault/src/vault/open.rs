//! Opening a vault: every doubt is cleared before anything is shown, and each has its name.

use super::Vault;
use crate::backup::Reason;
use crate::database::{Access, Database, State, connect, schema};
use crate::folder::{Lock, Missing, Presence};
use crate::keys::{KeyFile, OutOfMemory, VaultKey};
use crate::seen::Seen;
use crate::{Damage, Folder, Secret, Trouble, ballast, disk};
use chrono::{DateTime, Utc};

/// Why a vault was not opened. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no vault in the folder.
    #[error("no vault")]
    Absent,
    /// The secret does not fit.
    #[error("neither passphrase nor recovery code fits")]
    WrongSecret,
    /// Deriving the key needs more memory than there is.
    #[error("not enough memory")]
    OutOfMemory,
    /// Another process (or this one) holds it open.
    #[error("in use")]
    InUse,
    /// Neither the key file nor its copy is there.
    #[error("no keys")]
    KeysMissing,
    /// Neither the key file nor its copy is as it was written.
    #[error("keys damaged")]
    KeysDamaged,
    /// The keys are there and the database is not. None is made in its place.
    #[error("no database")]
    DatabaseMissing,
    /// The database is whole, but not the one last seen: an older one, or one that went another
    /// way since. [`Folder::accept_older`] takes it as it is.
    #[error("revision {found} where {seen} was last seen")]
    Replayed {
        /// The revision last seen on this computer.
        seen: u64,
        /// The revision found.
        found: u64,
    },
    /// Written by a newer version of the program.
    #[error("written by a newer version")]
    Newer,
    /// The disk or the database is at fault; damage to the database is among these.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<OutOfMemory> for OpenError {
    fn from(_: OutOfMemory) -> OpenError {
        OpenError::OutOfMemory
    }
}

impl Vault {
    /// Opens the vault in a folder.
    ///
    /// The rows are held against the digest of the last commit, tables and indexes against the
    /// rows, the revision against the one last seen. Tables of an older version are brought up
    /// to date, after a backup.
    pub fn open(folder: &Folder, secret: Secret<'_>, now: DateTime<Utc>) -> Result<Vault, OpenError> {
        refuse_incomplete(folder)?;
        let lock = folder.lock()?.ok_or(OpenError::InUse)?;
        let (keys, key) = unlock(folder, secret)?;
        Vault::open_with(folder, lock, keys, key, now)
    }

    /// The rest of opening, once the vault key is there.
    pub(super) fn open_with(
        folder: &Folder,
        lock: Lock,
        keys: KeyFile,
        key: VaultKey,
        now: DateTime<Utc>,
    ) -> Result<Vault, OpenError> {
        folder.refuse_emptied()?;
        let database = database(folder, &keys, &key)?;
        let seen = Seen::of(folder, key.for_header(keys.vault())).map_err(Trouble::from)?;
        let mut vault = Vault { database, seen, keys, key, folder: folder.clone(), _lock: lock };
        let state = vault.verified(now)?;
        vault.settle(state)?;
        Ok(vault)
    }

    fn verified(&mut self, now: DateTime<Utc>) -> Result<State, OpenError> {
        let version = self.database.version()?;
        if version > schema::STEPS.len() {
            return Err(OpenError::Newer);
        }
        let state = match self.sound_state() {
            Some(state) => state,
            None => self.verify_anew()?,
        };
        refuse_replayed(self.seen.last(), state)?;
        Ok(self.bring_up_to_date(version, schema::STEPS, state, now)?)
    }

    fn sound_state(&self) -> Option<State> {
        let (file, key) = (self.folder.database(), self.key.for_database(self.keys.vault()));
        self.database.sound_state(|| connect(&file, &key, Access::Read))
    }

    /// A connection that has met a broken page cannot tell one trouble from another any more.
    fn verify_anew(&mut self) -> Result<State, Trouble> {
        self.database = database(&self.folder, &self.keys, &self.key)?;
        self.database.verify_and_mend()
    }

    pub(crate) fn bring_up_to_date(
        &mut self,
        version: usize,
        steps: &[schema::Step],
        state: State,
        now: DateTime<Utc>,
    ) -> Result<State, Trouble> {
        if version == steps.len() {
            return Ok(state);
        }
        self.back_up(Reason::Migration, now)?;
        self.database.step_up(version, steps)
    }

    /// Puts in order what stands beside the database. Only remembering the revision must succeed.
    fn settle(&mut self, state: State) -> Result<(), Trouble> {
        self.seen.remember_for_good(state)?;
        disk::close_to_others(self.folder.path());
        ballast::take_on(&self.folder);
        let _ = self.keys.mend(&self.folder);
        let _ = disk::remove_file(&self.folder.creating());
        Ok(())
    }
}

/// Names what is missing before a secret is asked for, and never makes it.
fn refuse_incomplete(folder: &Folder) -> Result<(), OpenError> {
    match folder.parts() {
        Presence::Present => Ok(()),
        Presence::Absent | Presence::Unfinished => Err(OpenError::Absent),
        Presence::Damaged(Missing::Keys) => Err(OpenError::KeysMissing),
        Presence::Damaged(Missing::SoundKeys) => Err(OpenError::KeysDamaged),
        Presence::Damaged(Missing::Database) => Err(OpenError::DatabaseMissing),
        Presence::Damaged(Missing::Contents) => Err(Trouble::from(Damage::Emptied).into()),
        Presence::Unreachable(kind) => Err(Trouble::from(std::io::Error::from(kind)).into()),
    }
}

/// The vault key, from the newest key file that is as it was written.
pub(crate) fn unlock(folder: &Folder, secret: Secret<'_>) -> Result<(KeyFile, VaultKey), OpenError> {
    let Some(keys) = KeyFile::newest_of(folder) else {
        return Err(if KeyFile::is_newer_in(folder) { OpenError::Newer } else { OpenError::KeysDamaged });
    };
    let key = keys.open(secret)?.ok_or(OpenError::WrongSecret)?;
    if keys.is_sealed_by(&key) { Ok((keys, key)) } else { Err(OpenError::KeysDamaged) }
}

fn database(folder: &Folder, keys: &KeyFile, key: &VaultKey) -> Result<Database, Trouble> {
    let connection = connect(&folder.database(), &key.for_database(keys.vault()), Access::Write)?;
    // SQLite opens what it may not write for reading, without a word.
    if connection.is_readonly("main")? {
        return Err(Trouble::ReadOnly);
    }
    Ok(Database::over(connection, key.for_digest(keys.vault())))
}

fn refuse_replayed(seen: Option<State>, found: State) -> Result<(), OpenError> {
    match seen {
        Some(seen) if seen.revision > found.revision || seen.revision == found.revision && seen != found => {
            Err(OpenError::Replayed { seen: seen.revision, found: found.revision })
        }
        _ => Ok(()),
    }
}
