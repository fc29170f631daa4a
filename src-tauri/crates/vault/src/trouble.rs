//! What can go wrong with the disk and the database, told apart as far as a person can act on it.
//! No text of a person, no path and no foreign message is ever in here.

use rusqlite::ErrorCode;
use std::io::ErrorKind;

/// The disk or the database did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// No room left. What was asked did not happen; what was saved before is safe.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or a file in it may not be read or written.
    #[error("not permitted to read or write")]
    ReadOnly,
    /// Something is not as it was last written.
    #[error("damaged: {0}")]
    Damaged(Damage),
    /// Anything else between the program and the disk.
    #[error("input or output failed: {0}")]
    Io(ErrorKind),
}

/// In which way a database is not as it was last written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It is shorter than a single page.
    #[error("emptied")]
    Emptied,
    /// Its first page does not open with its key.
    #[error("not this database")]
    NotADatabase,
    /// Pages are broken or do not fit together.
    #[error("pages")]
    Pages,
    /// The tables are not those this program makes.
    #[error("shape")]
    Shape,
    /// The rows do not add up to the digest of the last commit.
    #[error("digest")]
    Digest,
    /// A row cannot be read.
    #[error("row {key} of {table:?}")]
    Row {
        /// The table it is in.
        table: Table,
        /// Its id, number or name: never what a person wrote.
        key: String,
    },
}

/// The tables whose rows the digest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Table {
    /// The one row about the database itself.
    About,
    /// Each entry as it is now.
    Entries,
    /// Each entry as it was after every change.
    Revisions,
    /// What was handed over.
    Ledger,
    /// What the person has set.
    Settings,
}

impl Trouble {
    /// A row that is there and cannot be read.
    pub(crate) fn row(table: Table, key: impl Into<String>) -> Trouble {
        Trouble::Damaged(Damage::Row { table, key: key.into() })
    }
}

impl From<Damage> for Trouble {
    fn from(damage: Damage) -> Trouble {
        Trouble::Damaged(damage)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Trouble {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
            kind => Trouble::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Trouble {
        match error.sqlite_error_code() {
            Some(code) => told_apart(code),
            // Everything else says that a value or a table is not what it was written as.
            None => Damage::Shape.into(),
        }
    }
}

fn told_apart(code: ErrorCode) -> Trouble {
    match code {
        ErrorCode::DiskFull => Trouble::DiskFull,
        // A journal that cannot be opened is a folder that cannot be written.
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Trouble::ReadOnly,
        ErrorCode::NotADatabase => Damage::NotADatabase.into(),
        ErrorCode::DatabaseCorrupt => Damage::Pages.into(),
        ErrorCode::TypeMismatch | ErrorCode::ConstraintViolation | ErrorCode::Unknown => Damage::Shape.into(),
        ErrorCode::OutOfMemory => Trouble::Io(ErrorKind::OutOfMemory),
        _ => Trouble::Io(ErrorKind::Other),
    }
}
