//! What two people looked at on one screen is known to the other like what they were handed.

use super::line::{Leaves, Line};
use crate::open::Open;
use crate::wire::{Form, Problem};
use chrono::{DateTime, Utc};
use disclosure::{Choice, Outcome};
use plan::EntryId;
use std::path::Path;

impl Open {
    /// Writes into the ledger what stands on the screen from now on. Its digest is of the disclosure
    /// as the window is given it. Where nothing is shown, nothing is written.
    pub(crate) fn record_shown(
        &mut self,
        id: EntryId,
        at: DateTime<Utc>,
        (choice, seen): (&Choice, &Outcome),
    ) -> Result<(), Problem> {
        if seen.leaves.is_empty() {
            return Ok(());
        }
        let bytes = serde_json::to_vec(&seen.disclosure).unwrap_or_default();
        let leaves = Leaves { form: Form::Session, name: None, bytes: &bytes, file: Path::new("") };
        let line = Line { id, at, cleared: seen.cleared(None)?, choice, leaves };
        if let Some(handover) = self.handover(&line)? {
            self.vault.record(&handover, at)?;
        }
        Ok(())
    }
}
