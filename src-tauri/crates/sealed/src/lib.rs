//! What is encrypted for one person, and opened again: a plan, a reply, a sheet of questions.
//!
//! The file is age (<https://age-encryption.org/v1>), so that another program can open it where
//! this one is gone: [`seal`] makes it for whoever has six words, [`seal_for`] for the holder of a
//! public key, [`lock_of`] tells which of the two opens it. age does not say who sealed a file,
//! and nothing here pretends to. What is inside comes from outside: it is decrypted whole,
//! measured, and only then parsed. What was once sealed as version 1 opens for ever.

mod contents;
mod error;
mod form;
mod keys;
mod limits;
mod payload;
mod six_words;

pub use contents::{Answered, Contents, Name, NotAName, QuestionSheet, Reply, SealedPlan, Terms};
pub use error::{SealError, UnsealError};
pub use keys::{OwnKey, PublicKey};
pub use limits::{LARGEST_FILE, LONGEST_TEXT, MOST_DEPTH, MOST_ENTRIES, MOST_OBJECTS};
pub use six_words::{HOW_MANY, SixWords};

use age::secrecy::SecretString;
use age::{Decryptor, scrypt};
use std::io::Read;

/// scrypt's cost when sealing, as a power of two (safety.md).
pub const WORK: u8 = 18;
/// The most a file may ask of whoever opens it.
pub const MOST_WORK: u8 = 20;
/// The most bytes a sealed file may have: a header and the tags of age's chunks of 64 KiB come on
/// top of what is inside.
pub const LARGEST_SEALED: usize = LARGEST_FILE + LARGEST_FILE / 1000 + 4096;
/// How the name of a sealed file ends.
pub const ENDING: &str = "throughline";

/// What opens a sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Words.
    Words,
    /// Somebody's own key.
    Key,
}

/// Seals for whoever has the words.
pub fn seal(contents: &Contents, words: &SixWords) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(words.expose().to_owned()));
    recipient.set_work_factor(WORK);
    encrypt(&recipient, contents)
}

/// Seals for the holder of a public key.
pub fn seal_for(contents: &Contents, key: &PublicKey) -> Result<Vec<u8>, SealError> {
    encrypt(key.recipient(), contents)
}

/// What would open a file, seen without opening it.
pub fn lock_of(file: &[u8]) -> Result<Lock, UnsealError> {
    let sealed = decryptor(file)?;
    Ok(if sealed.is_scrypt() { Lock::Words } else { Lock::Key })
}

/// Opens a file with words.
pub fn open(file: &[u8], words: &SixWords) -> Result<Contents, UnsealError> {
    let mut identity = scrypt::Identity::new(SecretString::from(words.expose().to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    decrypt(&identity, file).map_err(|error| match error {
        UnsealError::WrongKey => UnsealError::WrongWords,
        other => other,
    })
}

/// Opens a file that was sealed for a person's own key.
pub fn open_with_key(file: &[u8], key: &OwnKey) -> Result<Contents, UnsealError> {
    decrypt(key.identity(), file)
}

/// What is inside the seal as text, for whoever may keep it where everything is encrypted anyway.
pub fn write(contents: &Contents) -> Result<String, SealError> {
    payload::write(contents)
}

/// What [`write()`] wrote, under the same limits as a file from outside.
pub fn read(text: &str) -> Result<Contents, UnsealError> {
    payload::read(text.as_bytes())
}

fn encrypt(recipient: &impl age::Recipient, contents: &Contents) -> Result<Vec<u8>, SealError> {
    let plain = zeroize::Zeroizing::new(payload::write(contents)?);
    age::encrypt(recipient, plain.as_bytes()).map_err(|_| SealError::Failed)
}

fn decryptor(file: &[u8]) -> Result<Decryptor<&[u8]>, UnsealError> {
    if file.len() > LARGEST_SEALED {
        return Err(UnsealError::TooLarge);
    }
    Decryptor::new(file).map_err(|_| UnsealError::NotSealed)
}

fn decrypt(identity: &impl age::Identity, file: &[u8]) -> Result<Contents, UnsealError> {
    let sealed = decryptor(file)?;
    let mut reader = sealed.decrypt(std::iter::once(identity as &dyn age::Identity)).map_err(unopened)?;
    let mut plain = zeroize::Zeroizing::new(Vec::new());
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
