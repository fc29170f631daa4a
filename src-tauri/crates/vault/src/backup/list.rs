//! What backups there are, as far as it shows without a key.

use super::BackupName;
use crate::folder::Presence;
use crate::{Folder, Trouble};
use serde::Serialize;
use std::io;

/// A backup, seen from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Its name, which tells when, why and of which revision it was made.
    pub name: BackupName,
    /// Bytes on the disk.
    pub bytes: u64,
    /// Whether its files are there and its key file is as it was written.
    pub complete: bool,
}

impl Folder {
    /// The backups beside the vault, the latest first. Needs neither lock nor secret.
    pub fn backups(&self) -> Result<Vec<Backup>, Trouble> {
        let mut backups = self.backup_names()?;
        backups.sort_by(|a, b| b.cmp(a));
        backups.into_iter().map(|name| seen_from_outside(self, name)).collect()
    }

    pub(super) fn backup_names(&self) -> Result<Vec<BackupName>, Trouble> {
        let listing = match std::fs::read_dir(self.backups_folder()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            listing => listing?,
        };
        let mut names = Vec::new();
        for item in listing {
            let name = item?.file_name();
            names.extend(name.to_str().and_then(|name| name.parse::<BackupName>().ok()));
        }
        Ok(names)
    }
}

fn seen_from_outside(folder: &Folder, name: BackupName) -> Result<Backup, Trouble> {
    let place = super::place(folder, name);
    let mut bytes = 0;
    for file in std::fs::read_dir(place.path())? {
        bytes += file?.metadata()?.len();
    }
    Ok(Backup { name, bytes, complete: place.state() == Presence::Present })
}
