//! A disclosure encrypted for one person, and opened again.
//!
//! The file is age (<https://age-encryption.org/v1>): a passphrase or the other person's public
//! key opens it. age does not say who sealed a file, and nothing here pretends to. What is inside
//! comes from outside: it is decrypted whole, measured, and only then parsed.

mod limits;
mod payload;

pub use limits::{LARGEST_FILE, LONGEST_TEXT, MOST_DEPTH, MOST_ITEMS};

use age::secrecy::SecretString;
use age::{scrypt, x25519};
use disclosure::Disclosure;
use std::io::Read;

/// scrypt's cost when sealing, as a power of two (safety.md).
const WORK: u8 = 18;
/// The most a file may ask of whoever opens it.
const MOST_WORK: u8 = 20;

/// Why something could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is larger than whoever receives it would accept.
    #[error("too large")]
    TooLarge,
    /// The key given is no age public key.
    #[error("not a public key")]
    NotAKey,
    /// Encryption failed.
    #[error("could not be encrypted")]
    Failed,
}

/// Why a sealed file could not be opened. Nothing of it has been taken in then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnsealError {
    /// No age file.
    #[error("not a sealed file")]
    NotSealed,
    /// The passphrase or key does not open it.
    #[error("does not open")]
    WrongKey,
    /// It asks for more work than a friendly file would.
    #[error("asks for too much work")]
    TooMuchWork,
    /// It is not as it was sealed.
    #[error("damaged")]
    Damaged,
    /// It is larger than [`LARGEST_FILE`], or something in it is beyond the limits.
    #[error("beyond the limits")]
    TooLarge,
    /// It was sealed by a newer Throughline.
    #[error("a newer version")]
    Newer,
    /// It holds something else than a disclosure.
    #[error("not a disclosure")]
    NotADisclosure,
}

/// Seals a disclosure with a passphrase.
pub fn seal(disclosure: &Disclosure, passphrase: &str) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    encrypt(&recipient, disclosure)
}

/// Seals a disclosure for the holder of a public key (`age1…`).
pub fn seal_for(disclosure: &Disclosure, public_key: &str) -> Result<Vec<u8>, SealError> {
    let recipient: x25519::Recipient = public_key.parse().map_err(|_| SealError::NotAKey)?;
    encrypt(&recipient, disclosure)
}

/// Opens a file sealed with a passphrase.
pub fn open(file: &[u8], passphrase: &str) -> Result<Disclosure, UnsealError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    decrypt(&identity, file)
}

/// Opens a file sealed for a public key, with its private key (`AGE-SECRET-KEY-1…`).
pub fn open_with_key(file: &[u8], private_key: &str) -> Result<Disclosure, UnsealError> {
    let identity: x25519::Identity = private_key.parse().map_err(|_| UnsealError::WrongKey)?;
    decrypt(&identity, file)
}

fn encrypt(recipient: &impl age::Recipient, disclosure: &Disclosure) -> Result<Vec<u8>, SealError> {
    let plain = payload::write(disclosure);
    if plain.len() > LARGEST_FILE {
        return Err(SealError::TooLarge);
    }
    age::encrypt(recipient, &plain).map_err(|_| SealError::Failed)
}

fn decrypt(identity: &impl age::Identity, file: &[u8]) -> Result<Disclosure, UnsealError> {
    // A header and the tags of the 64 KiB chunks come on top of the payload.
    if file.len() > LARGEST_FILE + LARGEST_FILE / 1000 + 4096 {
        return Err(UnsealError::TooLarge);
    }
    let sealed = age::Decryptor::new(file).map_err(|_| UnsealError::NotSealed)?;
    let mut reader = sealed.decrypt(std::iter::once(identity as &dyn age::Identity)).map_err(unopened)?;
    let mut plain = Vec::new();
    let most = LARGEST_FILE as u64 + 1;
    reader.by_ref().take(most).read_to_end(&mut plain).map_err(|_| UnsealError::Damaged)?;
    payload::read(&plain)
}

fn unopened(error: age::DecryptError) -> UnsealError {
    match error {
        age::DecryptError::ExcessiveWork { .. } => UnsealError::TooMuchWork,
        age::DecryptError::DecryptionFailed
        | age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::NoMatchingKeys => UnsealError::WrongKey,
        _ => UnsealError::Damaged,
    }
}
