//! Sweeping someone out of every copy of the vault: a fresh copy without them is made first, then
//! those that hold anything of them go.

use super::make::delete;
use super::{Reason, place};
use crate::database::Database;
use crate::keys::KeyFile;
use crate::{Folder, Trouble, Vault, disk};
use chrono::{DateTime, Utc};
use plan::EntryId;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{fs, io};

/// What sweeping came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Backups, and vaults kept aside, that went.
    pub gone: usize,
    /// Copies that stayed because they belong to another vault, so that nobody can tell here what
    /// they hold.
    pub unread: usize,
}

/// What a copy is, as far as these entries are concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copy {
    /// It holds none of them.
    Clean,
    /// It holds one of them, or is too damaged to tell.
    Stained,
    /// It belongs to another vault.
    Foreign,
}

impl Vault {
    /// Makes a verified backup of the vault as it is now, then deletes every other backup and every
    /// vault kept aside that holds one of these entries, or a line of the ledger about one, at any
    /// time of its history. A copy of this vault that cannot be read goes as well: it might.
    ///
    /// The vault itself must hold none of them any more. May be done again after it was cut short.
    pub fn sweep(&self, ids: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Result<Swept, Trouble> {
        let fresh = self.back_up(Reason::Auto, now)?;
        let mut swept = Swept::default();
        for name in self.folder.backup_names()?.into_iter().filter(|name| *name != fresh) {
            let copy = self.copy_in(&place(&self.folder, name), ids);
            swept.count(copy, || delete(&self.folder, name))?;
        }
        for path in self.kept_aside()? {
            let copy = self.copy_in(&Folder::new(&path), ids);
            swept.count(copy, || fs::remove_dir_all(&path))?;
        }
        disk::sync_folder(self.folder.path())?;
        Ok(swept)
    }

    fn copy_in(&self, folder: &Folder, ids: &BTreeSet<EntryId>) -> Copy {
        match self.database_in(folder).and_then(|database| holds(&database, ids)) {
            Ok(false) => Copy::Clean,
            Ok(true) => Copy::Stained,
            Err(_) if self.is_foreign(folder) => Copy::Foreign,
            Err(_) => Copy::Stained,
        }
    }

    fn is_foreign(&self, folder: &Folder) -> bool {
        KeyFile::newest_of(folder).is_none_or(|keys| keys.vault() != self.keys.vault())
    }

    fn kept_aside(&self) -> io::Result<Vec<PathBuf>> {
        match fs::read_dir(self.folder.aside()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
            Ok(listing) => listing.map(|item| Ok(item?.path())).collect(),
        }
    }
}

impl Swept {
    fn count(&mut self, copy: Copy, delete: impl FnOnce() -> io::Result<()>) -> Result<(), Trouble> {
        match copy {
            Copy::Clean => {}
            Copy::Foreign => self.unread += 1,
            Copy::Stained => {
                delete()?;
                self.gone += 1;
            }
        }
        Ok(())
    }
}

fn holds(database: &Database, ids: &BTreeSet<EntryId>) -> Result<bool, Trouble> {
    let entries = database.entries()?.iter().any(|entry| ids.contains(&entry.id));
    let lines = || Ok::<_, Trouble>(database.ledger()?.iter().any(|line| ids.contains(&line.recipient)));
    let past = || Ok::<_, Trouble>(database.all_history()?.iter().any(|past| ids.contains(&past.id)));
    Ok(entries || lines()? || past()?)
}
