//! What can go wrong with a seal, without a word of what is in it.

use serde::Serialize;

/// Why something could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is beyond what whoever receives it would accept.
    #[error("too large")]
    TooLarge,
    /// The key given is no age public key.
    #[error("not a public key")]
    NotAKey,
    /// Encryption failed.
    #[error("could not be encrypted")]
    Failed,
}

/// Why a sealed file could not be opened. Nothing of it has been taken in then. Each has its name
/// on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum UnsealError {
    /// No age file.
    #[error("not a sealed file")]
    NotSealed,
    /// The words do not open it.
    #[error("the words do not open it")]
    WrongWords,
    /// It was sealed for another key.
    #[error("sealed for someone else")]
    WrongKey,
    /// It asks for more work than a friendly file would.
    #[error("asks for too much work")]
    TooMuchWork,
    /// It is not as it was sealed.
    #[error("damaged")]
    Damaged,
    /// It, or something in it, is beyond the limits.
    #[error("beyond the limits")]
    TooLarge,
    /// It was sealed by a newer Throughline.
    #[error("a newer version")]
    Newer,
    /// It holds something that Throughline did not seal.
    #[error("not Throughline's")]
    NotOurs,
}
