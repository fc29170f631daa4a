//! Keys, encrypted database, history, search, ledger, backups.
//!
//! A [`Folder`] is where a vault lies; [`Folder::state`] tells without a key whether there is one.
//! [`Vault::create`] and [`Vault::open`] give an open [`Vault`]; dropping it locks it. What a
//! method of it has answered with `Ok` is on the disk. Time and randomness come in from the
//! caller; nothing is logged, and no error bears a person's text or a path.
//!
//! ```no_run
//! use vault::{Cost, Folder, Passphrase, Secret, SystemRandom, Vault};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let now = chrono::DateTime::UNIX_EPOCH;
//! let folder = Folder::new("/data/throughline/vault");
//! let passphrase = Passphrase::new("seven grey stones in a row".to_owned())?;
//! let (vault, code) =
//!     Vault::create(&folder, &passphrase, Cost::calibrated(), &mut SystemRandom, now)?;
//! drop(vault);
//! let vault = Vault::open(&folder, Secret::RecoveryCode(&code), now)?;
//! let plan = vault.plan()?;
//! # Ok(())
//! # }
//! ```
//!
//! # What lies in the folder
//!
//! | file | what it is | when it is lost or damaged |
//! |---|---|---|
//! | `vault.db` | SQLite in SQLCipher 4 pages, each authenticated | named; restore a backup |
//! | `vault.db-journal` | SQLite's rollback journal, there during a write and after a crash | noticed by the digest |
//! | `vault.keys`, `vault.keys.bak` | the vault key, wrapped for each secret | one is mended from the other |
//! | `vault.seen` | last revision and digest, sealed | an older database goes unnoticed once |
//! | `vault.lock` | advisory lock, held while open | nothing |
//! | `vault.ballast` | 1 MiB given up when the disk is full | taken on again |
//! | `vault.creating` | there only while a vault is being made | |
//! | `backups/<UTC>-r<revision>-<reason>/` | `vault.db` and `vault.keys` | |
//! | `aside/<UTC>/` | what a restore or a new making put out of the way | |
//!
//! # Keys
//!
//! A random vault key of 32 bytes never leaves the process and never changes. HKDF-SHA256, salted
//! with the vault's id, makes three keys from it: for the database (handed to SQLCipher raw), for
//! the digest, and for sealing `vault.keys` and `vault.seen`. See `keys` for the key file. A
//! change of passphrase writes one slot anew, in the backups of the same vault as well, so that
//! every backup opens with the secrets of today.
//!
//! # Database
//!
//! Entries and revisions are rows with a JSON body, the same for all kinds. Beside each entry
//! stand its folded words; the FTS5 index is made over those two columns and keeps no text of its
//! own. One commit is one transaction: rows, index, digest, revision number.
//!
//! What page authentication does not notice is an old page of the same database put back. Each
//! such page is answered by one of three: rows are held against the *content digest* (a sum of
//! keyed BLAKE3 hashes over every row, kept in the same transaction); SQLite's own structures
//! and the search index are held against the rows and made anew where they differ; a wholly
//! old database is held against `vault.seen`. In a plan of 10,000 entries (11 MB) all of it
//! takes less than the key derivation.
//!
//! A rollback journal is used and no write-ahead log: flipped bits in a log silently drop
//! committed rows, flipped bits in a journal are noticed (both were measured).
//!
//! # What it does not do
//!
//! It does not know the rules of a plan (`plan` does), words for a person, or which folder is the
//! right one (`app` does). It cannot notice that the whole folder was replaced by an older copy
//! of itself.

mod aside;
mod backup;
mod ballast;
mod check;
mod clock;
mod database;
mod disk;
mod folder;
mod hex;
mod keys;
mod random;
mod search;
mod secret;
mod seen;
mod trouble;
mod vault;

pub use backup::{Backup, BackupName, Contents, NotABackup, Reason, RestoreError, Swept};
pub use check::{Finding, Report};
pub use clock::{BadClock, Clock, DeviceId};
pub use database::{Broken, Despite, HandedItem, Handover, Revision};
pub use folder::{Folder, Missing, Presence};
pub use keys::{Cost, KeysError};
pub use random::{NoRandomness, Random, SystemRandom};
pub use search::{Hit, Passage, Run, Scope};
pub use secret::{EmptyPassphrase, Mistyped, Passphrase, RecoveryCode, Secret};
pub use trouble::{Damage, Table, Trouble};
pub use vault::{CommitError, CreateError, EraseError, Everything, OpenError, Rekeyed, TakeInError, Vault};

#[cfg(test)]
mod inside;
