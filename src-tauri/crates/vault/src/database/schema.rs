//! The tables, and how those of an older version become those of this one.
//!
//! A step is never changed once released: it is appended to. Every kind of entry is stored in the
//! same two tables, so a new kind needs no step.

use crate::{Damage, Trouble};
use rusqlite::Connection;

/// Brings the tables from one version to the next, inside a transaction. Rows are held against
/// the digest before the first step: a step that changes which columns are counted
/// (`Table::columns`) comes with the columns its predecessor counted.
pub(crate) type Step = fn(&Connection) -> rusqlite::Result<()>;

/// The steps from nothing to this version.
pub(crate) const STEPS: &[Step] = &[first];

/// "Thrl": says whose database this is, to `file` and to us.
const APPLICATION: i32 = 0x5468_726C;

fn first(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION)?;
    connection.execute_batch(
        "CREATE TABLE about (
             one INTEGER PRIMARY KEY CHECK (one = 1),
             device TEXT NOT NULL,
             revision INTEGER NOT NULL,
             clock TEXT NOT NULL,
             digest BLOB NOT NULL
         ) STRICT;
         CREATE TABLE entries (
             row INTEGER PRIMARY KEY,
             id TEXT NOT NULL UNIQUE,
             json TEXT NOT NULL,
             title TEXT NOT NULL,
             rest TEXT NOT NULL
         ) STRICT;
         CREATE TABLE revisions (
             row INTEGER PRIMARY KEY,
             id TEXT NOT NULL,
             clock TEXT NOT NULL,
             device TEXT NOT NULL,
             number INTEGER NOT NULL,
             at TEXT NOT NULL,
             json TEXT,
             UNIQUE (id, clock, device)
         ) STRICT;
         CREATE TABLE ledger (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;
         CREATE TABLE settings (row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;
         CREATE VIRTUAL TABLE search USING fts5(
             title, rest, content = 'entries', content_rowid = 'row',
             tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* M* Co'\"
         );
         INSERT INTO search(search, rank) VALUES ('secure-delete', 1);",
    )
}

/// The version of the tables in a database that is ours.
pub(crate) fn version(connection: &Connection) -> Result<usize, Trouble> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if application != APPLICATION || version == 0 {
        return Err(Damage::Shape.into());
    }
    usize::try_from(version).map_err(|_| Damage::Shape.into())
}

/// Takes the steps from one version to the last; the caller holds a transaction.
pub(crate) fn step_up(connection: &Connection, from: usize, steps: &[Step]) -> Result<(), Trouble> {
    for step in steps.iter().skip(from) {
        step(connection)?;
    }
    let version = u32::try_from(steps.len()).map_err(|_| Trouble::from(Damage::Shape))?;
    Ok(connection.pragma_update(None, "user_version", version)?)
}
