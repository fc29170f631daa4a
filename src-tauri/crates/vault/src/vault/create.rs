//! Making a vault, in a way that being cut short leaves nothing half made.

use super::{OpenError, Vault};
use crate::clock::DeviceId;
use crate::database::{Access, Database, connect};
use crate::folder::Presence;
use crate::keys::{Cost, KeyFile, NotMade, VaultKey};
use crate::random::{self, NoRandomness, Random};
use crate::{Folder, Passphrase, RecoveryCode, Trouble, aside, disk};
use chrono::{DateTime, Utc};

/// Why no vault was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// There is a vault, or part of one. It is left alone.
    #[error("there is a vault")]
    Exists,
    /// Another process is making one here.
    #[error("in use")]
    InUse,
    /// Deriving the key needs more memory than there is.
    #[error("not enough memory")]
    OutOfMemory,
    /// The system gave no randomness.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The disk is at fault.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<NotMade> for CreateError {
    fn from(error: NotMade) -> CreateError {
        match error {
            NotMade::NoRandomness(error) => error.into(),
            NotMade::OutOfMemory => CreateError::OutOfMemory,
        }
    }
}

impl From<std::io::Error> for CreateError {
    fn from(error: std::io::Error) -> CreateError {
        Trouble::from(error).into()
    }
}

impl Vault {
    /// Makes a vault in a folder that holds none, and the recovery code that opens it as well.
    pub fn create(
        folder: &Folder,
        passphrase: &Passphrase,
        cost: Cost,
        random: &mut dyn Random,
        now: DateTime<Utc>,
    ) -> Result<(Vault, RecoveryCode), CreateError> {
        refuse_existing(folder)?;
        disk::make_folder(folder.path())?;
        let lock = folder.lock()?.ok_or(CreateError::InUse)?;
        refuse_existing(folder)?;
        let code = RecoveryCode::make(random)?;
        let (keys, key) = KeyFile::make(passphrase, &code, cost, random)?;
        lay_down(folder, &keys, &key, DeviceId::from_random(random::bytes(random)?), now)?;
        let vault = Vault::open_with(folder, lock, keys, key, now).map_err(just_made)?;
        Ok((vault, code))
    }
}

fn refuse_existing(folder: &Folder) -> Result<(), CreateError> {
    match folder.state() {
        Presence::Absent | Presence::Unfinished => Ok(()),
        Presence::Present | Presence::Damaged(_) => Err(CreateError::Exists),
        Presence::Unreachable(kind) => Err(std::io::Error::from(kind).into()),
    }
}

/// The marker stands from before the first file until after the last is on the disk. Whoever
/// finds it knows that nobody was ever told of this vault.
fn lay_down(
    folder: &Folder,
    keys: &KeyFile,
    key: &VaultKey,
    device: DeviceId,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    aside::put_aside(folder, now)?;
    disk::replace_file(&folder.creating(), b"")?;
    keys.write(folder)?;
    disk::create_file(&folder.database())?;
    let connection = connect(&folder.database(), &key.for_database(keys.vault()), Access::Write)?;
    Database::over(connection, key.for_digest(keys.vault())).found(device)?;
    disk::sync_folder_of(folder.path())?;
    Ok(disk::remove_file(&folder.creating())?)
}

/// What was just made by these very hands can fail to open only through the disk.
fn just_made(error: OpenError) -> CreateError {
    match error {
        OpenError::Trouble(trouble) => trouble.into(),
        OpenError::OutOfMemory => CreateError::OutOfMemory,
        _ => Trouble::Io(std::io::ErrorKind::Other).into(),
    }
}
