//! Every entry as it was after every change.

use super::{Database, Writing, entries::entry_of, unsigned};
use crate::clock::{Clock, DeviceId};
use crate::{Table, Trouble};
use chrono::{DateTime, SecondsFormat, Utc};
use plan::{Entry, EntryId};
use rusqlite::{Params, Row, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An entry as it was after one change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Revision {
    /// The entry.
    pub id: EntryId,
    /// The number of the commit it came with. Grows; entries changed together share it.
    pub number: u64,
    /// When it was written, by the clock of that computer.
    pub at: DateTime<Utc>,
    /// Which device wrote it.
    pub device: DeviceId,
    /// Its place in the order of all revisions of all devices.
    pub clock: Clock,
    /// How the entry was; `None` where its adding was undone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Entry>,
}

const COLUMNS: &str = "SELECT id, number, at, device, clock, json FROM revisions";

impl Database {
    /// The revisions of one entry, the latest first.
    pub(crate) fn history(&self, id: EntryId) -> Result<Vec<Revision>, Trouble> {
        self.revisions("WHERE id = ?1 ORDER BY clock DESC, device DESC", [id.to_string()])
    }

    /// All revisions, the earliest first.
    pub(crate) fn all_history(&self) -> Result<Vec<Revision>, Trouble> {
        self.revisions("ORDER BY clock, device, id", [])
    }

    fn revisions(&self, which: &str, params: impl Params) -> Result<Vec<Revision>, Trouble> {
        let mut statement = self.connection().prepare(&format!("{COLUMNS} {which}"))?;
        let mut rows = statement.query(params)?;
        let mut revisions = Vec::new();
        while let Some(row) = rows.next()? {
            revisions.push(revision_of(row)?);
        }
        Ok(revisions)
    }

    /// The number of the latest revision of each entry there is.
    pub(crate) fn latest_numbers(&self) -> Result<BTreeMap<EntryId, u64>, Trouble> {
        let mut statement = self.connection().prepare(
            "SELECT entries.id, max(number) FROM entries JOIN revisions USING (id) GROUP BY entries.id",
        )?;
        let mut rows = statement.query([])?;
        let mut numbers = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (id, number): (String, i64) = (row.get(0)?, row.get(1)?);
            let id = id.parse().map_err(|_| Trouble::row(Table::Entries, id))?;
            numbers.insert(id, unsigned(number)?);
        }
        Ok(numbers)
    }
}

impl Database {
    /// Hands every earlier wording of the entries there are to `take`, the one written last first,
    /// with the moment it was written and a way to the entry as it is now, until `take` has enough
    /// and says so with `false`.
    pub(crate) fn earlier_wordings(
        &self,
        mut take: impl FnMut(Entry, DateTime<Utc>, &dyn Fn() -> Result<Entry, Trouble>) -> Result<bool, Trouble>,
    ) -> Result<(), Trouble> {
        let mut statement = self.connection().prepare(
            "SELECT id, at, revisions.json, entries.json FROM revisions JOIN entries USING (id)
             WHERE revisions.json IS NOT NULL AND revisions.json <> entries.json ORDER BY revisions.row DESC",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, at): (String, String) = (row.get(0)?, row.get(1)?);
            let (earlier, now): (String, String) = (row.get(2)?, row.get(3)?);
            let at = at.parse().map_err(|_| Trouble::row(Table::Revisions, &*id))?;
            if !take(entry_of(&id, &earlier)?, at, &|| entry_of(&id, &now))? {
                break;
            }
        }
        Ok(())
    }
}

fn revision_of(row: &Row<'_>) -> Result<Revision, Trouble> {
    let id: String = row.get(0)?;
    let number: i64 = row.get(1)?;
    let broken = || Trouble::row(Table::Revisions, format!("{number} of {id}"));
    let json: Option<String> = row.get(5)?;
    let entry = json.map(|json| entry_of(&id, &json)).transpose().map_err(|_| broken())?;
    Ok(Revision {
        id: id.parse().map_err(|_| broken())?,
        number: unsigned(number)?,
        at: row.get::<_, String>(2)?.parse().map_err(|_| broken())?,
        device: row.get::<_, String>(3)?.parse().map_err(|_| broken())?,
        clock: row.get::<_, String>(4)?.parse().map_err(|_| broken())?,
        entry,
    })
}

impl Writing<'_> {
    /// Records how an entry is after this writing; `None` when it is no longer there.
    pub(crate) fn record_revision(&mut self, id: EntryId, entry: Option<&Entry>) -> Result<(), Trouble> {
        let entry = entry.cloned();
        let (number, at, device, clock) = (self.number, self.now, self.device(), self.clock);
        self.put_revision(&Revision { id, number, at, device, clock, entry })
    }

    /// Writes a revision as it is given.
    pub(crate) fn put_revision(&mut self, revision: &Revision) -> Result<(), Trouble> {
        let id = revision.id.to_string();
        let broken = || Trouble::row(Table::Revisions, format!("{} of {id}", revision.number));
        let json = revision.entry.as_ref().map(serde_json::to_string).transpose().map_err(|_| broken())?;
        let number = i64::try_from(revision.number).map_err(|_| broken())?;
        let clock = revision.clock.to_string();
        let device = revision.device.to_string();
        let at = revision.at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        let which = "id = ?1 AND clock = ?2 AND device = ?3";
        self.alter(Table::Revisions, which, params![id, clock, device], |connection| {
            connection.execute(
                "INSERT INTO revisions (id, clock, device, number, at, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![id, clock, device, number, at, json],
            )
        })
    }

    /// Removes every revision of an entry, for ever.
    pub(crate) fn remove_revisions(&mut self, id: EntryId) -> Result<(), Trouble> {
        let id = id.to_string();
        self.alter(Table::Revisions, "id = ?1", [&id], |connection| {
            connection.execute("DELETE FROM revisions WHERE id = ?1", [&id])
        })
    }
}
