//! From each room's own errors to the codes the window knows. Foreign words stop here.

use crate::wire::{Code, Problem};
use disclosure::Refused;
use plan::Refusal;
use std::io::ErrorKind;
use vault::{CommitError, CreateError, EraseError, KeysError, OpenError, RestoreError, TakeInError, Trouble};

impl Problem {
    /// A file outside the vault could not be read or written.
    pub(crate) fn of_file(error: std::io::Error) -> Problem {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull.into(),
            _ => Code::FileTrouble.into(),
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        Problem::with(Code::Refused, refusal)
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Problem {
        match refused {
            Refused::NoRecipient => Code::NoRecipient.into(),
        }
    }
}

impl From<paper::PaperError> for Problem {
    fn from(_: paper::PaperError) -> Problem {
        Code::NotSet.into()
    }
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Problem {
        let code = match trouble {
            Trouble::DiskFull => Code::DiskFull,
            Trouble::ReadOnly => Code::ReadOnly,
            Trouble::Damaged(_) => Code::DatabaseDamaged,
            Trouble::Io(_) => Code::DiskTrouble,
        };
        code.into()
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Problem {
        let code = match error {
            OpenError::Absent => Code::NoVault,
            OpenError::WrongSecret => Code::WrongSecret,
            OpenError::OutOfMemory => Code::OutOfMemory,
            OpenError::InUse => Code::InUse,
            OpenError::KeysMissing | OpenError::KeysDamaged => Code::KeysDamaged,
            OpenError::DatabaseMissing => Code::DatabaseMissing,
            OpenError::Replayed { .. } => Code::Replayed,
            OpenError::Newer => Code::Newer,
            OpenError::Trouble(trouble) => return trouble.into(),
        };
        code.into()
    }
}

impl From<CreateError> for Problem {
    fn from(error: CreateError) -> Problem {
        let code = match error {
            CreateError::Exists => Code::VaultExists,
            CreateError::InUse => Code::InUse,
            CreateError::OutOfMemory => Code::OutOfMemory,
            CreateError::NoRandomness(_) => Code::Unexpected,
            CreateError::Trouble(trouble) => return trouble.into(),
        };
        code.into()
    }
}

impl From<KeysError> for Problem {
    fn from(error: KeysError) -> Problem {
        let code = match error {
            KeysError::WrongSecret => Code::WrongSecret,
            KeysError::OutOfMemory => Code::OutOfMemory,
            KeysError::NoRandomness(_) => Code::Unexpected,
            KeysError::Trouble(trouble) => return trouble.into(),
        };
        code.into()
    }
}

impl From<CommitError> for Problem {
    fn from(error: CommitError) -> Problem {
        match error {
            CommitError::Stale(_) => Refusal::ChangedSince.into(),
            CommitError::Trouble(trouble) => trouble.into(),
        }
    }
}

impl From<EraseError> for Problem {
    fn from(error: EraseError) -> Problem {
        match error {
            EraseError::NotInTrash(_) => Code::Unknown.into(),
            EraseError::Trouble(trouble) => trouble.into(),
        }
    }
}

impl From<TakeInError> for Problem {
    fn from(error: TakeInError) -> Problem {
        match error {
            TakeInError::NotEmpty => Code::NotEmpty.into(),
            TakeInError::Trouble(trouble) => trouble.into(),
            _ => Problem::with(Code::BadFile, "inconsistent"),
        }
    }
}

impl From<RestoreError> for Problem {
    fn from(error: RestoreError) -> Problem {
        let code = match error {
            RestoreError::Unknown | RestoreError::Incomplete => Code::Unknown,
            RestoreError::InUse => Code::InUse,
            RestoreError::Trouble(trouble) => return trouble.into(),
        };
        code.into()
    }
}
