//! Saving what was previewed: the file and its line in the ledger, both or neither.

use super::line::Line;
use crate::opening::{Open, Throughline};
use crate::outside;
use crate::wire::{Code, Form, Problem, Saved};
use std::path::Path;
use vault::Handover;

/// A file on its way out.
#[derive(Clone, Copy)]
pub(crate) struct Leaves<'a> {
    /// In which form.
    pub(crate) form: Form,
    /// The name a reply answers to, where it can be answered.
    pub(crate) name: Option<&'a str>,
    /// All of it.
    pub(crate) bytes: &'a [u8],
    /// Where to.
    pub(crate) file: &'a Path,
}

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
