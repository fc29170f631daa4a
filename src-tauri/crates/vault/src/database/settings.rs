//! What the person has set and the program remembers for them: small values under a name.

use super::{Database, Writing, parsed};
use crate::{Table, Trouble};
use rusqlite::{OptionalExtension, params};
use serde::de::DeserializeOwned;

impl Database {
    /// The value under a name.
    pub(crate) fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Trouble> {
        let sql = "SELECT json FROM settings WHERE key = ?1";
        let json: Option<String> = self.connection().query_row(sql, [key], |row| row.get(0)).optional()?;
        json.map(|json| parsed(Table::Settings, key, &json)).transpose()
    }
}

impl Writing<'_> {
    /// Writes the value under a name.
    pub(crate) fn put_setting(&mut self, key: &str, json: &str) -> Result<(), Trouble> {
        self.alter(Table::Settings, "key = ?1", [key], |connection| {
            connection.execute(
                "INSERT INTO settings (key, json) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET json = ?2",
                params![key, json],
            )
        })
    }
}
