//! The one row about the database itself.

use super::{Database, State, Writing, digest::Digest, unsigned};
use crate::clock::{Clock, DeviceId};
use crate::{Damage, Table, Trouble};
use rusqlite::{Connection, params};
use std::str::FromStr;

/// That row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct About {
    /// The device all new revisions are written by.
    pub(crate) device: DeviceId,
    /// The number of the last commit.
    pub(crate) revision: u64,
    /// The hybrid logical time of the last commit.
    pub(crate) clock: Clock,
    /// What all counted rows add up to.
    pub(crate) digest: Digest,
}

impl About {
    pub(crate) fn of(connection: &Connection) -> Result<About, Trouble> {
        let sql = "SELECT device, revision, clock, digest FROM about";
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        let (device, revision, clock, digest): (String, i64, String, [u8; 32]) =
            connection.query_row(sql, [], row)?;
        Ok(About {
            device: value(&device)?,
            revision: unsigned(revision)?,
            clock: value(&clock)?,
            digest: Digest(digest),
        })
    }

    pub(crate) fn state(self) -> State {
        State { revision: self.revision, digest: self.digest.0 }
    }
}

fn value<T: FromStr>(text: &str) -> Result<T, Trouble> {
    text.parse().map_err(|_| Damage::Shape.into())
}

/// Writes the first such row, with a digest that is still to be made.
pub(super) fn begin(connection: &Connection, device: DeviceId) -> Result<(), Trouble> {
    let values = params![device.to_string(), Clock::default().to_string(), [0u8; 32]];
    connection.execute(
        "INSERT INTO about (one, device, revision, clock, digest) VALUES (1, ?1, 0, ?2, ?3)",
        values,
    )?;
    Ok(())
}

/// Writes the digest, which is the one value the digest does not count.
pub(super) fn put_digest(connection: &Connection, digest: Digest) -> Result<(), Trouble> {
    connection.execute("UPDATE about SET digest = ?1", [digest.0])?;
    Ok(())
}

impl Database {
    /// What it holds, in short.
    pub(crate) fn state(&self) -> Result<State, Trouble> {
        About::of(self.connection()).map(About::state)
    }
}

impl Writing<'_> {
    /// Counts this writing.
    pub(super) fn put_about(&mut self, revision: u64, clock: Clock) -> Result<(), Trouble> {
        let revision = i64::try_from(revision).map_err(|_| Trouble::from(Damage::Shape))?;
        self.alter(Table::About, "TRUE", [], |connection| {
            connection
                .execute("UPDATE about SET revision = ?1, clock = ?2", params![revision, clock.to_string()])
        })
    }
}
