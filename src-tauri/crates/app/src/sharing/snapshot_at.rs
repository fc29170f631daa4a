//! A snapshot of what was given, as it was then: the other knows the words that left, whatever became of the
//! entry since.

use crate::open::Open;
use crate::wire::Problem;
use chrono::{DateTime, Utc};
use plan::{Body, Entry, EntryId, Kind, Plan};
use std::collections::BTreeMap;
use vault::{Handover, Revision};

impl Open {
    /// As much of the plan as left with a line of the ledger, as it was then, among today's people
    /// and agreements. Of what was erased for ever nobody knows any more how it was: it is not
    /// there.
    pub(super) fn as_given(&self, line: &Handover) -> Result<Plan, Problem> {
        let mut then = BTreeMap::new();
        let mut wanted: Vec<_> = line.items.iter().map(|item| (item.entry, Some(item.revision))).collect();
        // Which notes spoke for a passion then is told by the notes of that time.
        if line.items.iter().any(|item| self.is_passion(item.entry)) {
            wanted.extend(self.of_kind(Kind::EnergyNote).map(|note| (note.id, None)));
        }
        while let Some((id, revision)) = wanted.pop() {
            if !then.contains_key(&id)
                && let Some(entry) = self.as_it_was(id, revision, line.at)?
            {
                wanted.extend(spoken_of(&entry.body).into_iter().map(|id| (id, None)));
                then.insert(id, entry);
            }
        }
        let today = self.of_kind(Kind::Person).chain(self.of_kind(Kind::Agreement)).cloned();
        Ok(Plan::of(then.into_values().chain(today)))
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.plan.entries().filter(move |entry| entry.body.kind() == kind)
    }

    fn is_passion(&self, id: EntryId) -> bool {
        self.plan.entry(id).is_some_and(|entry| entry.body.kind() == Kind::Passion)
    }

    /// An entry at this revision; where that is not known, at this moment.
    fn as_it_was(
        &self,
        id: EntryId,
        revision: Option<u64>,
        at: DateTime<Utc>,
    ) -> Result<Option<Entry>, Problem> {
        let past = self.vault.history(id)?;
        let place = past.iter().position(|past| Some(past.number) == revision);
        let place = place.or_else(|| past.iter().position(|past| past.at <= at));
        Ok(place.and_then(|place| marked_since(&past[..=place])))
    }
}

/// An entry as it is at the last of these revisions, the latest first, with the marks that were put
/// later on the same words: they tell what those words touch. Marks on other words do not.
fn marked_since(revisions: &[Revision]) -> Option<Entry> {
    let (then, since) = revisions.split_last()?;
    let then = then.entry.clone()?;
    let later = since.iter().rev().map_while(|later| later.entry.as_ref());
    let topics = later.take_while(|later| later.body == then.body).last().map(|later| later.topics.clone());
    Some(Entry { topics: topics.unwrap_or_else(|| then.topics.clone()), ..then })
}

/// What an entry hangs under, rests on, and speaks of.
fn spoken_of(body: &Body) -> Vec<EntryId> {
    let ties = body.ties().into_iter().map(|(id, _)| id);
    body.parent().into_iter().chain(body.way_ends_on()).chain(ties).collect()
}
