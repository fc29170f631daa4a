//! One wrapping of the vault key: opened by one secret, bound to its vault, kind and cost.

use super::VaultId;
use super::cost::{Cost, OutOfMemory};
use super::vault_key::{VaultKey, WrappingKey, derived};
use crate::hex::Hex;
use crate::random::{self, NoRandomness, Random};
use crate::{Passphrase, RecoveryCode, Secret};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A way to open the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "opens", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Slot {
    /// By the passphrase, with Argon2id.
    Passphrase {
        /// The work of deriving.
        argon2id: Cost,
        /// The key within.
        wrapped: Wrapped,
    },
    /// By the recovery code. Its 160 random bits need no slow derivation.
    RecoveryCode {
        /// The key within.
        wrapped: Wrapped,
    },
    /// By this computer's keyring. Part of the format from the start, so that a vault in which
    /// a later version made one still opens here by the other two.
    Keyring {
        /// The key within.
        wrapped: Wrapped,
    },
}

/// The vault key under another key, with XChaCha20-Poly1305.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrapped {
    salt: Hex<32>,
    nonce: Hex<24>,
    sealed: Hex<48>,
}

/// Why no new slot could be made.
#[derive(Debug)]
pub(crate) enum NotMade {
    NoRandomness(NoRandomness),
    OutOfMemory,
}

impl From<NoRandomness> for NotMade {
    fn from(error: NoRandomness) -> NotMade {
        NotMade::NoRandomness(error)
    }
}

impl From<OutOfMemory> for NotMade {
    fn from(_: OutOfMemory) -> NotMade {
        NotMade::OutOfMemory
    }
}

impl Slot {
    /// A slot that this passphrase opens.
    pub(super) fn for_passphrase(
        vault: VaultId,
        key: &VaultKey,
        passphrase: &Passphrase,
        argon2id: Cost,
        random: &mut dyn Random,
    ) -> Result<Slot, NotMade> {
        let salt = random::bytes(random)?;
        let wrapping = argon2id.derive(passphrase, &salt)?;
        let wrapped =
            Wrapped::make(&wrapping, key, salt, &bound_to(vault, b'p', &argon2id.to_bytes()), random)?;
        Ok(Slot::Passphrase { argon2id, wrapped })
    }

    /// A slot that this recovery code opens.
    pub(super) fn for_code(
        vault: VaultId,
        key: &VaultKey,
        code: &RecoveryCode,
        random: &mut dyn Random,
    ) -> Result<Slot, NotMade> {
        let salt = random::bytes(random)?;
        let wrapped = Wrapped::make(&code_key(code, &salt), key, salt, &bound_to(vault, b'c', &[]), random)?;
        Ok(Slot::RecoveryCode { wrapped })
    }

    /// The vault key, where the secret fits; `None` where it does not.
    pub(super) fn open(&self, vault: VaultId, secret: Secret<'_>) -> Result<Option<VaultKey>, OutOfMemory> {
        Ok(match (self, secret) {
            (Slot::Passphrase { argon2id, wrapped }, Secret::Passphrase(passphrase)) => {
                let wrapping = argon2id.derive(passphrase, &wrapped.salt.0)?;
                wrapped.open(&wrapping, &bound_to(vault, b'p', &argon2id.to_bytes()))
            }
            (Slot::RecoveryCode { wrapped }, Secret::RecoveryCode(code)) => {
                wrapped.open(&code_key(code, &wrapped.salt.0), &bound_to(vault, b'c', &[]))
            }
            _ => None,
        })
    }

    /// Whether both are opened by the same kind of secret.
    pub(super) fn is_like(&self, other: &Slot) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Wrapped {
    fn make(
        wrapping: &WrappingKey,
        key: &VaultKey,
        salt: [u8; 32],
        bound_to: &[u8],
        random: &mut dyn Random,
    ) -> Result<Wrapped, NoRandomness> {
        let nonce = random::bytes(random)?;
        let payload = Payload { msg: &key.0[..], aad: bound_to };
        let sealed = cipher(wrapping).encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.ok().and_then(|s| s.try_into().ok());
        let sealed = sealed.expect("32 bytes are sealed as 48");
        Ok(Wrapped { salt: Hex(salt), nonce: Hex(nonce), sealed: Hex(sealed) })
    }

    fn open(&self, wrapping: &WrappingKey, bound_to: &[u8]) -> Option<VaultKey> {
        let payload = Payload { msg: &self.sealed.0, aad: bound_to };
        let opened = cipher(wrapping).decrypt(&XNonce::from(self.nonce.0), payload).ok()?;
        let opened = Zeroizing::new(opened);
        let mut key = VaultKey(Zeroizing::new([0; 32]));
        key.0.copy_from_slice(&opened);
        Some(key)
    }
}

fn cipher(key: &WrappingKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*key.0).into())
}

fn code_key(code: &RecoveryCode, salt: &[u8]) -> WrappingKey {
    WrappingKey(derived(code.expose(), salt, "throughline recovery code 1"))
}

/// What a wrapped key is bound to: it opens in no other vault, kind of slot or cost.
fn bound_to(vault: VaultId, kind: u8, parameters: &[u8]) -> Vec<u8> {
    [b"throughline slot 1", &vault.as_bytes()[..], &[kind], parameters].concat()
}
