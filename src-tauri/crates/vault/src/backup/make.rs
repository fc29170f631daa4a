//! Making a backup: copied under the same key, verified, and only then given its name.

use super::{BackupName, Reason, path, retention};
use crate::database::{Access, Database, State, connect};
use crate::{Damage, Folder, Trouble, Vault, disk};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::fs;
use std::io;

/// An automatic backup is made when the last one is older than this.
const DUE: TimeDelta = TimeDelta::days(1);
/// Where a backup is made, and where one goes to be deleted.
const MAKING: &str = "making";
/// All pages in one step: nobody else writes meanwhile.
const ALL_PAGES: i32 = -1;

impl Vault {
    /// Makes a backup where the last one is more than a day old and something was written since.
    /// For the moment after unlocking.
    pub fn back_up_if_due(&self, now: DateTime<Utc>) -> Result<Option<BackupName>, Trouble> {
        let last = self.folder.backup_names()?.into_iter().max();
        let revision = self.revision()?;
        let is_due = match last {
            None => revision > 0,
            // A backup from the future is one from before the clock was set right.
            Some(last) => last.revision() != revision && (now - last.at()).abs() > DUE,
        };
        if is_due { self.back_up(Reason::Auto, now).map(Some) } else { Ok(None) }
    }

    /// Makes a backup and deletes those that have served their time.
    pub fn back_up(&self, reason: Reason, now: DateTime<Utc>) -> Result<BackupName, Trouble> {
        let state = self.database.state()?;
        let name = BackupName::new(now, state.revision, reason);
        if !disk::exists(&path(&self.folder, name))? {
            let making = making(&self.folder)?;
            let made = self.fill(&making, state).and_then(|()| give_name(&self.folder, &making, name));
            // What is left of a failed attempt only takes room.
            made.inspect_err(|_| drop(fs::remove_dir_all(making.path())))?;
        }
        delete_expired(&self.folder, now);
        Ok(name)
    }

    fn fill(&self, making: &Folder, state: State) -> Result<(), Trouble> {
        self.keys.write_to(&making.keys())?;
        drop(disk::create_file(&making.database())?);
        copy(self.database.connection(), &mut self.connect(making, Access::Write)?)?;
        disk::open_file(&making.database())?.sync_all()?;
        let copied = self.database_in(making)?.verify_copy()?;
        if copied == state { Ok(()) } else { Err(Damage::Digest.into()) }
    }

    /// A database elsewhere that has the keys of this one.
    pub(super) fn database_in(&self, folder: &Folder) -> Result<Database, Trouble> {
        let connection = self.connect(folder, Access::Read)?;
        Ok(Database::over(connection, self.key.for_digest(self.keys.vault())))
    }

    fn connect(&self, folder: &Folder, access: Access) -> Result<Connection, Trouble> {
        connect(&folder.database(), &self.key.for_database(self.keys.vault()), access)
    }
}

fn copy(from: &Connection, to: &mut Connection) -> Result<(), Trouble> {
    let backup = rusqlite::backup::Backup::new(from, to)?;
    match backup.step(ALL_PAGES)? {
        rusqlite::backup::StepResult::Done => Ok(()),
        _ => Err(Trouble::Io(io::ErrorKind::ResourceBusy)),
    }
}

/// An empty folder to make a backup in; what an attempt that was cut short left there goes.
fn making(folder: &Folder) -> Result<Folder, Trouble> {
    let path = folder.backups_folder().join(MAKING);
    if disk::exists(&path)? {
        fs::remove_dir_all(&path)?;
    }
    disk::make_folder(&path)?;
    Ok(Folder::new(path))
}

fn give_name(folder: &Folder, making: &Folder, name: BackupName) -> Result<(), Trouble> {
    disk::sync_folder(making.path())?;
    disk::rename(making.path(), &path(folder, name))?;
    Ok(disk::sync_folder(folder.path())?)
}

/// Failing to delete is no reason to report a backup as failed.
fn delete_expired(folder: &Folder, now: DateTime<Utc>) {
    let names = folder.backup_names().unwrap_or_default();
    for name in retention::expired(&names, now) {
        let _ = delete(folder, name);
    }
}

/// Loses its name first, so that half a backup never bears one.
pub(super) fn delete(folder: &Folder, name: BackupName) -> io::Result<()> {
    let nameless = folder.backups_folder().join(MAKING);
    disk::rename(&path(folder, name), &nameless)?;
    fs::remove_dir_all(nameless)
}
