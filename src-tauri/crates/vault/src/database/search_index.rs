//! The search index: finds the entries in which words stand. What they look like is not kept here.

use super::{Database, entries::entry_of};
use crate::Trouble;
use plan::Entry;
use rusqlite::{Connection, Row};

impl Database {
    /// Hands the entries that fit an FTS5 expression to `take`, the best first, until it has
    /// enough and says so with `false`.
    pub(crate) fn candidates(
        &self,
        expression: &str,
        mut take: impl FnMut(Entry) -> bool,
    ) -> Result<(), Trouble> {
        let mut statement = self.connection().prepare("SELECT id, json FROM entries WHERE row = ?1")?;
        for row in self.fitting(expression)? {
            let columns = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let (id, json): (String, String) = statement.query_row([row], columns)?;
            if !take(entry_of(&id, &json)?) {
                break;
            }
        }
        Ok(())
    }

    /// The rows that fit. A word in the title weighs as much as four elsewhere; of equals the
    /// newest comes first.
    fn fitting(&self, expression: &str) -> Result<Vec<i64>, Trouble> {
        let mut statement = self.connection().prepare(
            "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY bm25(search, 4.0, 1.0), rowid DESC",
        )?;
        let rows = statement.query_map([expression], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Whether the index says of every entry what its words say. Writes nothing.
pub(super) fn is_consistent(connection: &Connection) -> bool {
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)", []).is_ok()
}

/// Makes the index anew from the words beside the entries.
pub(super) fn rebuild(connection: &Connection) -> Result<(), Trouble> {
    connection.execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
    Ok(())
}
