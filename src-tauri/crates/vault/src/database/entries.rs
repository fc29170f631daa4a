//! Entries as they are now: one row each, with what search looks through beside it.

use super::{Database, Writing, parsed};
use crate::search::words_of;
use crate::{Table, Trouble};
use plan::{Entry, EntryId};
use rusqlite::{Connection, OptionalExtension, params};

impl Database {
    /// All entries, in the trash or not. A row that cannot be read is an error that names it.
    pub(crate) fn entries(&self) -> Result<Vec<Entry>, Trouble> {
        let mut statement = self.connection().prepare("SELECT id, json FROM entries ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, json): (String, String) = (row.get(0)?, row.get(1)?);
            entries.push(entry_of(&id, &json)?);
        }
        Ok(entries)
    }
}

/// The entry of a row, which must bear the row's id.
pub(super) fn entry_of(id: &str, json: &str) -> Result<Entry, Trouble> {
    let entry: Entry = parsed(Table::Entries, id, json)?;
    if entry.id.to_string() == id { Ok(entry) } else { Err(Trouble::row(Table::Entries, id)) }
}

impl Writing<'_> {
    /// An entry as it is now.
    pub(crate) fn entry(&self, id: EntryId) -> Result<Option<Entry>, Trouble> {
        let id = id.to_string();
        let json: Option<String> = self
            .connection()
            .query_row("SELECT json FROM entries WHERE id = ?1", [&id], |row| row.get(0))
            .optional()?;
        json.map(|json| entry_of(&id, &json)).transpose()
    }

    /// Writes an entry, new or anew, and its place in the search index.
    pub(crate) fn put_entry(&mut self, entry: &Entry) -> Result<(), Trouble> {
        let id = entry.id.to_string();
        let json = serde_json::to_string(entry).map_err(|_| Trouble::row(Table::Entries, &*id))?;
        let (title, rest) = words_of(&entry.body);
        self.alter(Table::Entries, "id = ?1", [&id], |connection| {
            forget(connection, &id)?;
            connection.execute(
                "INSERT INTO entries (id, json, title, rest) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET json = ?2, title = ?3, rest = ?4",
                params![id, json, title, rest],
            )?;
            learn(connection, &id)
        })
    }

    /// Removes an entry and its place in the search index. Its revisions stay.
    pub(crate) fn remove_entry(&mut self, id: EntryId) -> Result<(), Trouble> {
        let id = id.to_string();
        self.alter(Table::Entries, "id = ?1", [&id], |connection| {
            forget(connection, &id)?;
            connection.execute("DELETE FROM entries WHERE id = ?1", [&id])
        })
    }
}

/// The index is told the old words to forget them: it keeps none of its own.
fn forget(connection: &Connection, id: &str) -> rusqlite::Result<usize> {
    connection.execute(
        "INSERT INTO search (search, rowid, title, rest)
         SELECT 'delete', row, title, rest FROM entries WHERE id = ?1",
        [id],
    )
}

fn learn(connection: &Connection, id: &str) -> rusqlite::Result<usize> {
    connection.execute(
        "INSERT INTO search (rowid, title, rest) SELECT row, title, rest FROM entries WHERE id = ?1",
        [id],
    )
}
