//! Letting backups open with the secrets now in force, so that nobody has to remember which
//! passphrase they had in spring.

use super::place;
use crate::keys::KeyFile;
use crate::{Folder, Trouble, Vault};

impl Vault {
    /// Gives the present keys to every backup of this vault; returns how many are left without.
    pub(crate) fn rekey_backups(&self) -> usize {
        let names = self.folder.backup_names().unwrap_or_default();
        names.into_iter().filter(|name| self.rekey(&place(&self.folder, *name)).is_err()).count()
    }

    /// A backup of another vault, or one that cannot be read, is left alone.
    fn rekey(&self, backup: &Folder) -> Result<(), Trouble> {
        match KeyFile::read(&backup.keys()) {
            Some(keys) if keys.vault() == self.keys.vault() => self.keys.write_to(&backup.keys()),
            _ => Ok(()),
        }
    }
}
