//! What opens a vault. Hidden from Debug and wiped from memory when dropped.

mod passphrase;
mod recovery_code;

pub use passphrase::{EmptyPassphrase, Passphrase};
pub use recovery_code::{Mistyped, RecoveryCode};

/// Either of the two things a person can open their vault with.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'s> {
    /// The passphrase they chose.
    Passphrase(&'s Passphrase),
    /// The recovery code they were shown.
    RecoveryCode(&'s RecoveryCode),
}
