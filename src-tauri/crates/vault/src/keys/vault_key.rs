//! The random key of a vault and the keys made from it, each for one use only.

use super::VaultId;
use crate::random::{self, NoRandomness, Random};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

/// The key everything in a vault hangs on. It never changes; only its wrappings do.
#[derive(Clone)]
pub(crate) struct VaultKey(pub(super) Zeroizing<[u8; 32]>);

/// A key that wraps the vault key in one slot.
pub(super) struct WrappingKey(pub(super) Zeroizing<[u8; 32]>);

/// Encrypts the database.
pub(crate) struct DatabaseKey(Zeroizing<[u8; 32]>);

/// Makes the digest over the rows.
pub(crate) struct DigestKey(Zeroizing<[u8; 32]>);

/// Seals what stands beside the database in the clear.
pub(crate) struct HeaderKey(Zeroizing<[u8; 32]>);

impl VaultKey {
    pub(crate) fn make(random: &mut dyn Random) -> Result<VaultKey, NoRandomness> {
        random::bytes(random).map(Zeroizing::new).map(VaultKey)
    }

    pub(crate) fn for_database(&self, vault: VaultId) -> DatabaseKey {
        DatabaseKey(derived(&self.0[..], vault.as_bytes(), "throughline database key 1"))
    }

    pub(crate) fn for_digest(&self, vault: VaultId) -> DigestKey {
        DigestKey(derived(&self.0[..], vault.as_bytes(), "throughline digest key 1"))
    }

    pub(crate) fn for_header(&self, vault: VaultId) -> HeaderKey {
        HeaderKey(derived(&self.0[..], vault.as_bytes(), "throughline header key 1"))
    }
}

impl DatabaseKey {
    /// For the one place that hands it to SQLCipher.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl DigestKey {
    /// For the one place that hashes rows with it.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl HeaderKey {
    /// A seal over some bytes that only the holder of the vault key can make.
    pub(crate) fn seal(&self, bytes: &[u8]) -> [u8; 32] {
        *blake3::keyed_hash(&self.0, bytes).as_bytes()
    }
}

/// A key of 32 bytes from secret material, by HKDF with SHA-256.
pub(super) fn derived(material: &[u8], salt: &[u8], purpose: &str) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    let expanded = Hkdf::<Sha256>::new(Some(salt), material).expand(purpose.as_bytes(), &mut key[..]);
    expanded.expect("32 bytes are within what HKDF gives");
    key
}

macro_rules! hidden_from_debug {
    ($($key:ident),*) => { $(
        impl fmt::Debug for $key {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($key))
            }
        }
    )* };
}

hidden_from_debug!(VaultKey, WrappingKey, DatabaseKey, DigestKey, HeaderKey);
