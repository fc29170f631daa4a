//! The ledger: what was handed over.

use super::Vault;
use crate::{Handover, Trouble};
use chrono::{DateTime, Utc};
use plan::EntryId;

impl Vault {
    /// Remembers that something was handed over.
    pub fn record(&mut self, handover: &Handover, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.write(now, |writing| writing.put_handover(handover)).map(|_| ())
    }

    /// Takes back a line whose document did not leave after all. Nothing happens where there is
    /// no such line.
    pub fn withdraw(&mut self, id: EntryId, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.write(now, |writing| writing.remove_handover(id)).map(|_| ())
    }

    /// Every line, the earliest first.
    pub fn ledger(&self) -> Result<Vec<Handover>, Trouble> {
        self.database.ledger()
    }
}
