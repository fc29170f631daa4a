//! A connection to an encrypted database, with every protection switched on.

use crate::keys::DatabaseKey;
use crate::{Damage, Trouble, hex};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::Once;
use zeroize::Zeroizing;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Reading only: nothing beside the database is made or changed.
    Read,
    /// Reading and writing.
    Write,
}

/// Opens the database file, which must exist: a new, empty one is never made here.
pub(crate) fn connect(path: &Path, key: &DatabaseKey, access: Access) -> Result<Connection, Trouble> {
    let access = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    begin_once();
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    unlock(&connection, key)?;
    protect(&connection)?;
    Ok(connection)
}

/// SQLite calls itself ready before SQLCipher has set itself up (SQLITE_EXTRA_INIT), so of two
/// threads that open their first database at the same moment, the second could find no cipher
/// and take a sound file for a damaged one. The first opening is therefore waited for.
fn begin_once() {
    static BEGUN: Once = Once::new();
    BEGUN.call_once(|| drop(Connection::open_in_memory()));
}

/// Without a word in the log and with memory wiped before the key goes in.
fn unlock(connection: &Connection, key: &DatabaseKey) -> Result<(), Trouble> {
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;")?;
    let key = hex::text(key.expose());
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    pragma.push_str("PRAGMA key = \"x'");
    pragma.push_str(&key);
    pragma.push_str("'\";");
    connection.execute_batch(&pragma)?;
    assert_encrypting(connection)
}

/// A SQLite without SQLCipher would ignore the key and write in the clear.
fn assert_encrypting(connection: &Connection) -> Result<(), Trouble> {
    let version: Result<String, _> = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0));
    match version {
        Ok(version) if !version.is_empty() => Ok(()),
        _ => Err(Trouble::Io(std::io::ErrorKind::Unsupported)),
    }
}

/// Why each: safety.md, "Database". A page is decrypted and authenticated each time it is read, so
/// up to 64 MiB of them are kept, which is more than a plan of ten thousand entries has.
pub(crate) fn protect(connection: &Connection) -> Result<(), Trouble> {
    connection.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA fullfsync = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536;
         PRAGMA mmap_size = 0;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(())
}

/// Lets go of pages that were read before, so that they are read from the disk again.
pub(crate) fn forget_pages(connection: &Connection) -> Result<(), Trouble> {
    Ok(connection.execute_batch("PRAGMA shrink_memory")?)
}

/// Every page as it was written: authenticated one by one.
pub(crate) fn check_pages(connection: &Connection) -> Result<(), Trouble> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut broken = statement.query([])?;
    if broken.next()?.is_some() { Err(Damage::Pages.into()) } else { Ok(()) }
}

/// What SQLite finds wrong with tables, indexes and free pages; empty when all is well.
pub(crate) fn structure(connection: &Connection) -> Result<Vec<String>, Trouble> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let findings = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(findings.into_iter().filter(|finding| finding != "ok").collect())
}
