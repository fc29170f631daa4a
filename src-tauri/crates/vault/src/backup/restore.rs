//! Restoring a backup: the present vault is kept aside, whatever state it is in.

use super::{BackupName, place};
use crate::folder::Presence;
use crate::{Folder, Trouble, aside, disk};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// Why a backup was not restored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// There is no such backup.
    #[error("no such backup")]
    Unknown,
    /// The backup lacks a file, or its key file is not as it was written.
    #[error("the backup is incomplete")]
    Incomplete,
    /// The vault is open.
    #[error("in use")]
    InUse,
    /// The disk is at fault.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<std::io::Error> for RestoreError {
    fn from(error: std::io::Error) -> RestoreError {
        Trouble::from(error).into()
    }
}

impl Folder {
    /// Puts a copy of a backup in the place of the present vault. What was there, damaged or not,
    /// is kept in `aside/<UTC>/` and never deleted. Needs no secret; whether the backup is whole
    /// is verified when the vault is opened, or before by [`Folder::look_into`].
    pub fn restore(&self, name: BackupName, now: DateTime<Utc>) -> Result<(), RestoreError> {
        let backup = place(self, name);
        match backup.state() {
            Presence::Absent => return Err(RestoreError::Unknown),
            Presence::Present => {}
            _ => return Err(RestoreError::Incomplete),
        }
        let _lock = self.lock()?.ok_or(RestoreError::InUse)?;
        let database = copied(&backup.database(), &self.database())?;
        let keys = copied(&backup.keys(), &self.keys())?;
        aside::put_aside(self, now)?;
        disk::rename(&database, &self.database())?;
        disk::rename(&keys, &self.keys())?;
        Ok(disk::remove_file(&self.creating())?)
    }
}

/// A copy beside its future place, so that putting it there is a rename.
fn copied(from: &Path, to: &Path) -> Result<PathBuf, RestoreError> {
    let copy = to.with_added_extension("restoring");
    disk::remove_file(&copy)?;
    disk::copy_file(from, &copy)?;
    Ok(copy)
}
