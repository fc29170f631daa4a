//! Keys, encrypted database, history, search, ledger, backups.

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

pub use backup::{Backup, BackupName, Contents, NotABackup, Reason, RestoreError};
pub use check::{Finding, Report};
pub use clock::{BadClock, Clock, DeviceId};
pub use database::{HandedItem, Handover, Revision};
pub use folder::{Folder, Missing, Presence};
pub use keys::{Cost, KeysError};
pub use random::{NoRandomness, Random, SystemRandom};
pub use search::{Hit, Scope};
pub use secret::{EmptyPassphrase, Mistyped, Passphrase, RecoveryCode, Secret};
pub use trouble::{Damage, Table, Trouble};
pub use vault::{CommitError, CreateError, EraseError, Everything, OpenError, Rekeyed, TakeInError, Vault};
