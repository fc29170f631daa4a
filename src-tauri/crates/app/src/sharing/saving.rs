//! Saving what was previewed: the file and its line in the ledger, both or neither.

use super::line::{Leaves, Line};
use crate::Throughline;
use crate::open::Open;
use crate::outside;
use crate::wire::{Code, Problem, Saved};
use disclosure::disclose;
use vault::Handover;

impl Throughline {
    /// Writes this file, made of the current preview, if that may leave. What a person keeps is
    /// written and no more.
    pub(crate) fn save(&mut self, number: u32, leaves: Leaves<'_>) -> Result<Saved, Problem> {
        let (id, at, today) = (self.world.id(), self.world.now(), self.world.today());
        let open = self.open_mut()?;
        open.still_current(number)?;
        let previewed = open.previews.current(number)?;
        let line = Line { id, at, cleared: previewed.cleared()?, choice: &previewed.choice, leaves };
        match open.handover(&line)? {
            Some(handover) => {
                open.hand(&handover, leaves)?;
                Ok(Saved::Handed { line: Box::new(open.handed(handover, today)?) })
            }
            None => outside::write_whole(leaves.file, leaves.bytes).map(|()| Saved::Kept),
        }
    }
}

impl Open {
    /// A preview that the plan has moved on from, or what was agreed, must be looked at anew.
    pub(super) fn still_current(&self, number: u32) -> Result<(), Problem> {
        let previewed = self.previews.current(number)?;
        let shown = &previewed.outcome;
        let now = disclose(&self.plan, &previewed.choice, shown.disclosure.made)?;
        let is_same = now.disclosure == shown.disclosure
            && now.pieces == shown.pieces
            && (now.agreed, &now.breaches) == (shown.agreed, &shown.breaches);
        if is_same { Ok(()) } else { Err(Code::PreviewOutdated.into()) }
    }

    pub(super) fn hand(&mut self, handover: &Handover, leaves: Leaves<'_>) -> Result<(), Problem> {
        let written = outside::write_beside(leaves.file, leaves.bytes)?;
        self.vault.record(handover, handover.at)?;
        if written.persist(leaves.file).is_err() {
            self.vault.withdraw(handover.id, handover.at)?;
            return Err(Code::FileTrouble.into());
        }
        Ok(())
    }
}
