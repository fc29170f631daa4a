//! The ledger: what was handed over, to whom, when, in which version.

use super::{Database, Writing, parsed};
use crate::{Table, Trouble};
use chrono::{DateTime, Utc};
use plan::EntryId;
use rusqlite::params;
use serde::{Deserialize, Serialize};

/// One line of the ledger: a disclosure that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Handover {
    /// Its lasting name, made by the caller.
    pub id: EntryId,
    /// When it was handed over.
    pub at: DateTime<Utc>,
    /// The `person` entry of the recipient.
    pub recipient: EntryId,
    /// What the recipient was called then.
    pub recipient_name: String,
    /// The kind of document.
    pub document: String,
    /// The form it left in, such as `pdf`.
    pub form: String,
    /// What left, in the document's order.
    pub items: Vec<HandedItem>,
    /// SHA-256 of the file, in hexadecimal.
    pub digest: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// The name a reply answers to, where it left in a form that can be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The entry behind each thing in it, in reading order, so that an answer can say what it is
    /// about although no id left. Empty in lines written before there were answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<EntryId>,
    /// Why it left although it broke what was agreed, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub despite: Option<Despite>,
}

/// One entry that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandedItem {
    /// The entry.
    pub entry: EntryId,
    /// The number of the revision that left.
    pub revision: u64,
    /// The words it was known by.
    pub title: String,
    /// The parts that were chosen besides the one text that makes it what it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// The goal it hangs under, for a why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<EntryId>,
}

/// Why something left although it broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Despite {
    /// In the person's words.
    pub reason: String,
    /// What was broken.
    pub broken: Vec<Broken>,
}

/// One thing that broke what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Broken {
    /// The entry.
    pub entry: EntryId,
    /// The words it was known by.
    pub title: String,
    /// What kind of term was broken, such as `topic`.
    pub term: String,
    /// What the term is about, such as `pay`.
    pub about: String,
    /// The part that broke it; absent where the entry did by what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The entry it was marked on or written in, where that is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_in: Option<EntryId>,
}

impl Database {
    /// Every line, the earliest first.
    pub(crate) fn ledger(&self) -> Result<Vec<Handover>, Trouble> {
        let mut statement = self.connection().prepare("SELECT id, json FROM ledger ORDER BY row")?;
        let mut rows = statement.query([])?;
        let mut ledger = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, json): (String, String) = (row.get(0)?, row.get(1)?);
            ledger.push(parsed(Table::Ledger, &id, &json)?);
        }
        ledger.sort_by_key(|line: &Handover| line.at);
        Ok(ledger)
    }
}

impl Writing<'_> {
    /// Writes a line, new or anew.
    pub(crate) fn put_handover(&mut self, handover: &Handover) -> Result<(), Trouble> {
        let id = handover.id.to_string();
        let json = serde_json::to_string(handover).map_err(|_| Trouble::row(Table::Ledger, &*id))?;
        self.alter(Table::Ledger, "id = ?1", [&id], |connection| {
            connection.execute(
                "INSERT INTO ledger (id, json) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET json = ?2",
                params![id, json],
            )
        })
    }

    /// Removes a line. Nothing happens where there is none.
    pub(crate) fn remove_handover(&mut self, id: EntryId) -> Result<(), Trouble> {
        let id = id.to_string();
        self.alter(Table::Ledger, "id = ?1", [&id], |connection| {
            connection.execute("DELETE FROM ledger WHERE id = ?1", [&id])
        })
    }
}
