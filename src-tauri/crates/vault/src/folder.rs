//! Where a vault lies, and what can be told about it without a key.

use crate::keys::KeyFile;
use crate::{Damage, Trouble, disk};
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of a vault, whether there is one or not.
#[derive(Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// What there is in a folder, as far as it shows without a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// No vault and no trace of one.
    Absent,
    /// The making of a vault was cut short before anything could be written in it. It may be
    /// made again; what lies there is then kept aside.
    Unfinished,
    /// A vault, to be opened.
    Present,
    /// There was a vault, and it cannot be opened as it is. Answered with Restore.
    Damaged(Missing),
    /// The folder cannot be looked into, so nothing is known.
    Unreachable(io::ErrorKind),
}

/// What an existing vault cannot be opened without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Neither the key file nor its copy is there.
    Keys,
    /// Neither the key file nor its copy can be read.
    SoundKeys,
    /// The database is not there.
    Database,
    /// The database is there, and empty.
    Contents,
}

/// The smallest database: one page.
const PAGE: u64 = 4096;

impl Folder {
    /// The vault folder at this place.
    pub fn new(path: impl Into<PathBuf>) -> Folder {
        Folder(path.into())
    }

    /// What is there. Never [`Presence::Absent`] while any part of a vault or a backup is.
    pub fn state(&self) -> Presence {
        match disk::exists(&self.creating()) {
            Ok(true) => Presence::Unfinished,
            Ok(false) => self.parts(),
            Err(error) => Presence::Unreachable(error.kind()),
        }
    }

    /// What is there, whether or not its making was ever finished.
    pub(crate) fn parts(&self) -> Presence {
        self.look().unwrap_or_else(|error| Presence::Unreachable(error.kind()))
    }

    fn look(&self) -> io::Result<Presence> {
        if !self.has_any_part()? {
            return Ok(Presence::Absent);
        }
        Ok(self.missing()?.map_or(Presence::Present, Presence::Damaged))
    }

    fn has_any_part(&self) -> io::Result<bool> {
        let parts = [self.database(), self.keys(), self.keys_copy(), self.backups_folder(), self.aside()];
        parts.iter().try_fold(false, |any, part| Ok(any || disk::exists(part)?))
    }

    fn missing(&self) -> io::Result<Option<Missing>> {
        if !disk::exists(&self.database())? {
            return Ok(Some(Missing::Database));
        }
        if !disk::exists(&self.keys())? && !disk::exists(&self.keys_copy())? {
            return Ok(Some(Missing::Keys));
        }
        if KeyFile::newest_of(self).is_none() && !KeyFile::is_newer_in(self) {
            return Ok(Some(Missing::SoundKeys));
        }
        let empty = self.database_size()? < PAGE;
        Ok(empty.then_some(Missing::Contents))
    }

    /// Forgets which revision was last seen, so that an older database that a person put back
    /// on purpose can be opened: the answer to [`crate::OpenError::Replayed`] that keeps it.
    pub fn accept_older(&self) -> Result<(), Trouble> {
        Ok(disk::remove_file(&self.seen())?)
    }

    /// Bytes of the database file.
    pub(crate) fn database_size(&self) -> io::Result<u64> {
        Ok(std::fs::metadata(self.database())?.len())
    }

    /// A database shorter than a page would be taken for a new one: it is refused before.
    pub(crate) fn refuse_emptied(&self) -> Result<(), Trouble> {
        if self.database_size()? < PAGE { Err(Damage::Emptied.into()) } else { Ok(()) }
    }

    /// Takes the lock of the vault for as long as the result lives; `None` where it is taken.
    pub(crate) fn lock(&self) -> Result<Option<Lock>, Trouble> {
        let file = disk::open_file(&self.0.join("vault.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock { file })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(error)) => Err(error.into()),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("vault.db")
    }

    /// SQLite's rollback journal, there while something is written and after a crash.
    pub(crate) fn journal(&self) -> PathBuf {
        self.0.join("vault.db-journal")
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.0.join("vault.keys")
    }

    pub(crate) fn keys_copy(&self) -> PathBuf {
        self.0.join("vault.keys.bak")
    }

    pub(crate) fn seen(&self) -> PathBuf {
        self.0.join("vault.seen")
    }

    pub(crate) fn ballast(&self) -> PathBuf {
        self.0.join("vault.ballast")
    }

    /// There while a vault is being made, and never once it has been handed over.
    pub(crate) fn creating(&self) -> PathBuf {
        self.0.join("vault.creating")
    }

    pub(crate) fn backups_folder(&self) -> PathBuf {
        self.0.join("backups")
    }

    pub(crate) fn aside(&self) -> PathBuf {
        self.0.join("aside")
    }
}

/// Paths tell who a person is; they are shown nowhere.
impl fmt::Debug for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Folder")
    }
}

/// The advisory lock of a vault; let go when dropped, also when the process is killed.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

/// Given back by name: a program that is just being started shares our open files for an instant, and
/// closing ours alone would leave the vault in use until then.
impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}
