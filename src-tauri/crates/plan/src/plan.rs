//! All that a person has in a vault: what is in it, and taking in a change that was drafted.

use crate::index::{Index, key};
use crate::{Change, Entry, EntryId, Kind, Refusal, Step};
use std::collections::BTreeMap;
use std::sync::Arc;

/// More layers than anyone digs, the goal among them; the bound keeps a hostile file from
/// building a chain that would exhaust the stack.
pub(crate) const DEEPEST: usize = 32;

/// All entries of a person, in the trash or not, by id.
///
/// A copy shares its entries with the original, so it is cheap.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    entries: BTreeMap<EntryId, Arc<Entry>>,
    pub(crate) index: Index,
}

impl Plan {
    /// A plan of these entries, as a vault kept them: they are trusted to keep the rules. For
    /// those of anyone else there is [`Plan::checked`]. Of several with one id the last counts.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Plan {
        let entries: BTreeMap<_, _> = entries.into_iter().map(|e| (e.id, Arc::new(e))).collect();
        let index = Index::of(entries.values());
        Plan { entries, index }
    }

    /// The entry of this id, in the trash or not.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id).map(Arc::as_ref)
    }

    /// Every entry, in the trash or not, by id (which is: by time of making).
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().map(Arc::as_ref)
    }

    /// The entries of one kind that are not in the trash, in their order.
    pub fn live(&self, kind: Kind) -> Vec<&Entry> {
        ordered(self.index.of_kind(kind))
    }

    /// What lies in the trash, the latest first.
    pub fn trash(&self) -> Vec<&Entry> {
        let mut trash: Vec<_> = self.entries().filter(|e| !e.is_live()).collect();
        trash.sort_by_key(|e| (std::cmp::Reverse(e.trashed), e.id));
        trash
    }

    /// What hangs directly under an entry and is not in the trash, in order.
    pub fn under(&self, id: EntryId) -> Vec<&Entry> {
        ordered(self.index.below(id))
    }

    /// Makes a drafted change, or its inverse, true; refuses when an entry is no longer as the
    /// change found it.
    pub fn take(&mut self, change: &Change) -> Result<(), Refusal> {
        self.fits(change)?;
        for step in &change.steps {
            match &step.after {
                Some(entry) => self.put(entry.clone()),
                None => self.remove(step.id()),
            }
        }
        Ok(())
    }

    /// Whether every entry a change touches is as the change found it.
    pub fn fits(&self, change: &Change) -> Result<(), Refusal> {
        let fits = |s: &Step| self.entry(s.id()) == s.before.as_ref();
        if change.steps.iter().all(fits) { Ok(()) } else { Err(Refusal::ChangedSince) }
    }

    /// The plan as it would be after a change.
    pub(crate) fn after(&self, change: &Change) -> Result<Plan, Refusal> {
        let mut plan = self.clone();
        plan.take(change)?;
        Ok(plan)
    }

    pub(crate) fn put(&mut self, entry: Entry) {
        let entry = Arc::new(entry);
        self.remove(entry.id);
        self.index.insert(&entry);
        self.entries.insert(entry.id, entry);
    }

    fn remove(&mut self, id: EntryId) {
        if let Some(entry) = self.entries.remove(&id) {
            self.index.remove(&entry);
        }
    }
}

fn ordered<'p>(entries: impl Iterator<Item = &'p Entry>) -> Vec<&'p Entry> {
    let mut live: Vec<_> = entries.filter(|e| e.is_live()).collect();
    live.sort_by(|a, b| key(a).cmp(&key(b)));
    live
}

impl PartialEq for Plan {
    fn eq(&self, other: &Plan) -> bool {
        self.entries == other.entries
    }
}

impl Eq for Plan {}
