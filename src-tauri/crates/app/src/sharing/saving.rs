//! Saving what was previewed: the file and its line in the ledger, both or neither.

use super::previews::Previewed;
use super::setting::language;
use crate::digest::sha256;
use crate::opening::{Open, Throughline};
use crate::outside;
use crate::wire::{Code, Handed, Problem, Saved};
use chrono::{DateTime, Utc};
use disclosure::{For, Leaving, Outcome};
use plan::{EntryId, Kind};
use std::path::Path;
use vault::{HandedItem, Handover};
use words::{Style, Words};

/// In which form something leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Pages.
    Pdf,
    /// Text.
    Markdown,
}

impl Form {
    /// As the ledger keeps it.
    fn name(self) -> &'static str {
        match self {
            Form::Pdf => "pdf",
            Form::Markdown => "markdown",
        }
    }
}

/// A line of the ledger as far as it is known before the choice is looked at.
struct Line<'a> {
    id: EntryId,
    at: DateTime<Utc>,
    form: Form,
    bytes: &'a [u8],
    file: &'a Path,
}

impl Throughline {
    /// Writes these bytes of the current preview. What a person keeps is written and no more.
    pub(super) fn save(
        &mut self,
        number: u32,
        form: Form,
        bytes: &[u8],
        file: &Path,
    ) -> Result<Saved, Problem> {
        let (id, at) = (self.world.id(), self.world.now());
        let open = self.open_mut()?;
        open.still_current(number)?;
        match open.handover(number, &Line { id, at, form, bytes, file })? {
            Some(handover) => open.hand(handover, bytes, file),
            None => outside::write_whole(file, bytes).map(|()| Saved::Kept),
        }
    }
}

impl Open {
    fn hand(&mut self, handover: Handover, bytes: &[u8], file: &Path) -> Result<Saved, Problem> {
        let written = outside::write_beside(file, bytes)?;
        self.vault.record(&handover, handover.at)?;
        if written.persist(file).is_err() {
            self.vault.withdraw(handover.id, handover.at)?;
            return Err(Code::FileTrouble.into());
        }
        Ok(Saved::Handed { line: handed(handover) })
    }

    /// The line of the ledger; none where the person keeps it themselves.
    fn handover(&self, number: u32, line: &Line<'_>) -> Result<Option<Handover>, Problem> {
        let previewed = self.previews.current(number)?;
        let For::Person { id: recipient } = previewed.choice.recipient else { return Ok(None) };
        Ok(Some(Handover {
            id: line.id,
            at: line.at,
            recipient,
            recipient_name: name_of_recipient(previewed),
            document: "growth-plan".to_owned(),
            form: line.form.name().to_owned(),
            items: self.handed_items(&previewed.outcome)?,
            digest: sha256(line.bytes),
            file_name: line.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        }))
    }

    fn handed_items(&self, outcome: &Outcome) -> Result<Vec<HandedItem>, Problem> {
        let numbers = self.vault.revision_numbers()?;
        let item = |leaving: &Leaving| HandedItem {
            entry: leaving.id,
            revision: numbers.get(&leaving.id).copied().unwrap_or_default(),
            title: self.known_as(leaving),
        };
        Ok(outcome.leaves.iter().map(item).collect())
    }
}

impl Open {
    /// What has no words of its own is known by the program's.
    fn known_as(&self, leaving: &Leaving) -> String {
        let words = Words::new(&language());
        let written = self.plan.entry(leaving.id).map(|entry| entry.created.date_naive());
        match (leaving.kind, written) {
            _ if !leaving.title.trim().is_empty() => leaving.title.clone(),
            (Kind::Motives, _) => words.say("entries-kinds-motives"),
            (Kind::Weighing, Some(on)) => {
                words.say_with("entries-weighed", &[("on", words.date(on, Style::Long).into())])
            }
            _ => words.say("entries-kinds-profile"),
        }
    }
}

fn name_of_recipient(previewed: &Previewed) -> String {
    let to = previewed.outcome.disclosure.to.as_ref();
    to.map(|to| to.name.clone()).unwrap_or_default()
}

/// A line of the ledger as the window is told it.
pub(super) fn handed(h: Handover) -> Handed {
    Handed {
        id: h.id,
        at: h.at,
        recipient: h.recipient_name,
        recipient_id: h.recipient,
        form: h.form,
        titles: h.items.into_iter().map(|i| i.title).collect(),
        digest: h.digest,
        file_name: h.file_name,
    }
}
