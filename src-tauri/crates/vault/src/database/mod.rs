//! The encrypted database: tables, what each row means, and the one way to write them.

mod about;
mod connection;
pub(crate) mod digest;
mod entries;
mod ledger;
mod revisions;
pub(crate) mod schema;
mod search_index;
mod settings;
mod verify;
mod writing;

#[cfg(test)]
pub(crate) use connection::protect;
pub(crate) use connection::{Access, check_pages, connect, forget_pages};
pub use ledger::{Broken, Despite, HandedItem, Handover};
pub use revisions::Revision;
pub(crate) use verify::Faults;
pub(crate) use writing::Writing;

use crate::keys::DigestKey;
use crate::{Damage, Table, Trouble};
use rusqlite::Connection;
use serde::de::DeserializeOwned;

/// An open database and the key of its digest.
pub(crate) struct Database {
    connection: Connection,
    key: DigestKey,
}

/// What a database holds, in short: how often it was written and what its rows add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) revision: u64,
    pub(crate) digest: [u8; 32],
}

impl Database {
    /// Over an open connection. Nothing is verified yet.
    pub(crate) fn over(connection: Connection, key: DigestKey) -> Database {
        Database { connection, key }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    fn count(&self, table: Table) -> Result<usize, Trouble> {
        let sql = format!("SELECT count(*) FROM {}", table.name());
        let count: u32 = self.connection.query_row(&sql, [], |row| row.get(0))?;
        usize::try_from(count).map_err(|_| Damage::Shape.into())
    }

    /// How many entries there are, in the trash or not.
    pub(crate) fn entry_count(&self) -> Result<usize, Trouble> {
        self.count(Table::Entries)
    }

    /// How many revisions there are.
    pub(crate) fn revision_count(&self) -> Result<usize, Trouble> {
        self.count(Table::Revisions)
    }
}

/// The value of a row's JSON.
fn parsed<T: DeserializeOwned>(table: Table, key: &str, json: &str) -> Result<T, Trouble> {
    serde_json::from_str(json).map_err(|_| Trouble::row(table, key))
}

/// Numbers are stored signed and are never negative.
fn unsigned(number: i64) -> Result<u64, Trouble> {
    u64::try_from(number).map_err(|_| Damage::Shape.into())
}
