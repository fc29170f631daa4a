//! The key file: the vault key, wrapped once for each secret that opens the vault.
//!
//! `vault.keys` is JSON of at most 64 KiB with three fields. `header` has the version, the vault's
//! id, a generation that grows with every rewriting, and the slots. `seal` is a hash of the
//! header under a key made from the vault key: nobody who cannot open the vault can put together
//! a header of their own. `check` is a plain hash of both: it tells damage from a wrong
//! passphrase before any passphrase is tried.

mod cost;
mod file;
mod slot;
mod vault_key;

pub use cost::Cost;
pub(crate) use cost::OutOfMemory;
pub(crate) use file::KeyFile;
pub(crate) use slot::NotMade;
pub(crate) use vault_key::{DatabaseKey, DigestKey, HeaderKey, VaultKey};

use crate::Trouble;
use crate::hex::Hex;
use crate::random::NoRandomness;
use serde::{Deserialize, Serialize};

/// The name of a vault: random, never changed, the same in its backups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VaultId(Hex<16>);

impl VaultId {
    pub(crate) fn as_bytes(&self) -> &[u8; 16] {
        &self.0.0
    }
}

/// Why keys were not changed, or a secret not tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// The secret does not open the vault.
    #[error("neither passphrase nor recovery code fits")]
    WrongSecret,
    /// Deriving a key needs more memory than there is.
    #[error("not enough memory")]
    OutOfMemory,
    /// The system gave no randomness.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The key file could not be written; the one before is still in force.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<OutOfMemory> for KeysError {
    fn from(_: OutOfMemory) -> KeysError {
        KeysError::OutOfMemory
    }
}

impl From<NotMade> for KeysError {
    fn from(error: NotMade) -> KeysError {
        match error {
            NotMade::NoRandomness(error) => error.into(),
            NotMade::OutOfMemory => KeysError::OutOfMemory,
        }
    }
}
