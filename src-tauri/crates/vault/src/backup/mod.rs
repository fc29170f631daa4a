//! Backups: verified copies of the database with its keys, beside it; and how one comes back.

mod list;
mod look;
mod make;
mod name;
mod rekey;
mod restore;
mod retention;
mod sweep;

pub use list::Backup;
pub use look::Contents;
pub use name::{BackupName, NotABackup, Reason};
pub use restore::RestoreError;
pub use sweep::Swept;

use crate::Folder;
use std::path::PathBuf;

/// The folder of one backup.
fn place(folder: &Folder, name: BackupName) -> Folder {
    Folder::new(path(folder, name))
}

fn path(folder: &Folder, name: BackupName) -> PathBuf {
    folder.backups_folder().join(name.to_string())
}
