//! Changing what opens the vault. The vault key stays; only one slot is written anew.

use super::Vault;
use crate::keys::{Cost, KeyFile, KeysError};
use crate::{Passphrase, Random, RecoveryCode, Secret};

/// How far a change of secrets reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rekeyed {
    /// Backups that could not be told: what opened them before still does.
    pub backups_left: usize,
}

impl Vault {
    /// Puts a new passphrase in place of the one before, here and in the backups of this vault.
    /// `current` is either secret, so that a recovery code leads to a new passphrase.
    pub fn change_passphrase(
        &mut self,
        current: Secret<'_>,
        new: &Passphrase,
        cost: Cost,
        random: &mut dyn Random,
    ) -> Result<Rekeyed, KeysError> {
        self.refuse_unless_opened_by(current)?;
        let keys = self.keys.with_passphrase(&self.key, new, cost, random)?;
        self.put_in_force(keys)
    }

    /// Puts a new recovery code in place of the one before, here and in the backups of this
    /// vault. Make it with [`RecoveryCode::make`] and have it typed back first: until this is
    /// called, the one before opens the vault.
    pub fn change_recovery_code(
        &mut self,
        current: Secret<'_>,
        new: &RecoveryCode,
        random: &mut dyn Random,
    ) -> Result<Rekeyed, KeysError> {
        self.refuse_unless_opened_by(current)?;
        let keys = self.keys.with_code(&self.key, new, random)?;
        self.put_in_force(keys)
    }

    /// Whether a secret opens this vault: for a code typed back, or a passphrase asked again.
    pub fn is_opened_by(&self, secret: Secret<'_>) -> Result<bool, KeysError> {
        Ok(self.keys.open(secret)?.is_some())
    }

    fn refuse_unless_opened_by(&self, secret: Secret<'_>) -> Result<(), KeysError> {
        if self.is_opened_by(secret)? { Ok(()) } else { Err(KeysError::WrongSecret) }
    }

    /// From the moment the key file is renamed the new keys are in force. A copy that fails
    /// after that is older than it and is mended at the next opening.
    fn put_in_force(&mut self, keys: KeyFile) -> Result<Rekeyed, KeysError> {
        keys.write_to(&self.folder.keys())?;
        self.keys = keys;
        let _ = self.keys.write_to(&self.folder.keys_copy());
        Ok(Rekeyed { backups_left: self.rekey_backups() })
    }
}
