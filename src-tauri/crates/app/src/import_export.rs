//! Import and export of whole plans, and the example plan.

use crate::Throughline;
use crate::open::Open;
use crate::outside;
use crate::wire::{Code, Format, Problem};
use chrono::{DateTime, Utc};
use interchange::{Document, LARGEST_DOCUMENT, ReadError};
use plan::{Change, Edit, EntryId, Plan};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::path::Path;
use vault::Everything;
use words::Words;

/// Under this key the vault keeps whether it holds the example plan.
const EXAMPLE: &str = "example";

/// The example plan, as a file of the same form that export writes.
pub fn example_plan() -> &'static str {
    interchange::EXAMPLE
}

impl Throughline {
    /// Writes the whole plan to a file anyone can read.
    pub fn export(&self, format: Format, file: &Path) -> Result<(), Problem> {
        let now = self.world.now();
        let open = self.open()?;
        let words = Words::new(&words::chosen_language());
        let bytes = match format {
            Format::Json => interchange::write(&open.document(now)?),
            Format::Markdown => interchange::markdown(&open.plan, &words).into_bytes(),
            Format::Csv => interchange::csv(&open.plan, &words).into_bytes(),
        };
        outside::write_whole(file, &bytes)
    }

    /// Takes in a whole plan, where nothing has been written yet: ids, times, history, trash and
    /// ledger come back as they were.
    pub fn import(&mut self, file: &Path) -> Result<(), Problem> {
        self.open()?;
        let most = LARGEST_DOCUMENT as u64;
        let bytes = outside::read_whole(file, most)?.ok_or_else(|| Problem::from(ReadError::TooLarge))?;
        self.take_in_whole(interchange::read(&bytes)?)
    }

    /// Takes in the example plan, to look around in, as if its last day had been this week.
    pub fn add_example(&mut self) -> Result<(), Problem> {
        let now = self.world.now();
        self.take_in_whole(interchange::example(now)?)?;
        self.open_mut()?.mark_example(true, now)
    }

    /// Makes the example plan go away, for ever. What the person added themselves stays, unless
    /// it hangs under something of the example.
    pub fn remove_example(&mut self) -> Result<(), Problem> {
        let now = self.world.now();
        let ids: BTreeSet<_> =
            interchange::read(example_plan().as_bytes())?.entries.iter().map(|e| e.id).collect();
        let open = self.open_mut()?;
        if !open.is_example()? {
            return Err(Code::Unknown.into());
        }
        open.erase_all(&ids, now)?;
        open.mark_example(false, now)
    }

    fn take_in_whole(&mut self, document: Document) -> Result<(), Problem> {
        let now = self.world.now();
        let everything = everything(document)?;
        let open = self.open_mut()?;
        open.vault.take_in(&everything, now)?;
        open.acts.forget();
        open.reload()
    }
}

impl Open {
    pub(crate) fn is_example(&self) -> Result<bool, Problem> {
        Ok(self.vault.setting(EXAMPLE)?.unwrap_or_default())
    }

    fn mark_example(&mut self, is: bool, now: DateTime<Utc>) -> Result<(), Problem> {
        Ok(self.vault.set_setting(EXAMPLE, &is, now)?)
    }

    /// Erasing is for what lies in the trash, so everything goes there first.
    fn erase_all(&mut self, ids: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Result<(), Problem> {
        let change = trashing(&self.plan, ids, now)?;
        self.make_true(&change, now)?;
        let there: Vec<_> = ids.iter().copied().filter(|id| self.plan.entry(*id).is_some()).collect();
        self.erase(&there, now).map(|_| ())
    }

    fn document(&self, exported: DateTime<Utc>) -> Result<Document, Problem> {
        let everything = self.vault.everything()?;
        Ok(Document {
            exported,
            entries: everything.entries,
            revisions: mirrored(&everything.revisions)?,
            ledger: mirrored(&everything.ledger)?,
        })
    }
}

/// Putting all of these in the trash, as one change: what hangs under another goes along with it.
pub(crate) fn trashing(plan: &Plan, ids: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Result<Change, Problem> {
    let (mut plan, mut whole) = (plan.clone(), Change::default());
    for id in ids {
        if plan.entry(*id).is_some_and(plan::Entry::is_live) {
            let change = plan.draft(&Edit::Trash { id: *id }, now)?;
            plan.take(&change)?;
            whole = whole.then(change);
        }
    }
    Ok(whole)
}

fn everything(document: Document) -> Result<Everything, Problem> {
    Ok(Everything {
        revisions: mirrored(&document.revisions)?,
        ledger: mirrored(&document.ledger)?,
        entries: document.entries,
    })
}

/// The vault and the open format write a revision and a ledger line in the same form on purpose:
/// what one wrote the other reads.
fn mirrored<T: DeserializeOwned>(records: &impl Serialize) -> Result<T, Problem> {
    let form = serde_json::to_value(records).map_err(|_| Code::Unexpected)?;
    serde_json::from_value(form).map_err(|_| Problem::with(Code::BadFile, ReadError::NotAPlan))
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Problem {
        Problem::with(Code::BadFile, error)
    }
}
