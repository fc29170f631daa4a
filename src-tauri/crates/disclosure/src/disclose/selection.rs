//! A choice being carried out, entry by entry.

use super::lists::kinds_of;
use crate::item::{Ground, GroundNumber, Introduction, Item};
use crate::{Choice, For};
use plan::{Agreement, Body, Document, Entry, EntryId, Kind, Part, Plan};
use std::collections::{BTreeSet, HashMap};

/// A choice being carried out. `gone` grows only in the places that write into the disclosure.
pub(super) struct Selection<'p> {
    pub(super) plan: &'p Plan,
    choice: &'p Choice,
    /// The agreement in force with the recipient.
    pub(super) agreed: Option<&'p Agreement>,
    grounds: Vec<Ground>,
    numbers: HashMap<EntryId, GroundNumber>,
    gone: BTreeSet<EntryId>,
    pieces: Vec<EntryId>,
    introduced: Option<EntryId>,
}

impl<'p> Selection<'p> {
    pub(super) fn new(plan: &'p Plan, choice: &'p Choice, agreed: Option<&'p Agreement>) -> Self {
        let (grounds, numbers, gone, pieces) = Default::default();
        Selection { plan, choice, agreed, grounds, numbers, gone, pieces, introduced: None }
    }

    pub(super) fn document(&self) -> Document {
        self.choice.document
    }

    pub(super) fn recipient(&self) -> For {
        self.choice.recipient
    }

    pub(super) fn is_chosen(&self, id: EntryId) -> bool {
        self.choice.entries.contains_key(&id)
    }

    pub(super) fn has(&self, id: EntryId, part: Part) -> bool {
        self.choice.entries.get(&id).is_some_and(|parts| parts.contains(&part))
    }

    /// Called in reading order, for it numbers the pieces too.
    pub(super) fn goes(&mut self, id: EntryId) {
        self.gone.insert(id);
        self.pieces.push(id);
    }

    /// The entry behind the introduction, where it was chosen.
    pub(super) fn introduced(&self) -> Option<EntryId> {
        self.introduced
    }

    /// The entries that leave, whys included, in the order of their ids.
    pub(super) fn gone(&self) -> impl Iterator<Item = &'p Entry> {
        self.gone.iter().filter_map(|id| self.plan.entry(*id))
    }

    pub(super) fn is_gone(&self, id: EntryId) -> bool {
        self.gone.contains(&id)
    }

    /// The grounds by their numbers, and the entries by theirs.
    pub(super) fn into_numbered(self) -> (Vec<Ground>, Vec<EntryId>) {
        (self.grounds, self.pieces)
    }

    pub(super) fn introduction(&mut self) -> Introduction {
        let chosen = self.plan.live(Kind::Profile).into_iter().find(|e| self.is_chosen(e.id));
        let Some((id, Body::Profile(profile))) = chosen.map(|e| (e.id, &e.body)) else {
            return Introduction::default();
        };
        self.gone.insert(id);
        self.introduced = Some(id);
        Introduction {
            name: profile.name.clone(),
            role: kept(self.has(id, Part::Role), &profile.role),
            organisation: kept(self.has(id, Part::Organisation), &profile.organisation),
        }
    }

    /// What was chosen, goals first, each kind in the plan's order.
    pub(super) fn items(&mut self) -> Vec<Item> {
        let kinds = kinds_of(self.choice.document);
        let entries: Vec<_> = kinds.flat_map(|kind| self.chosen(kind)).collect();
        entries.into_iter().filter_map(|entry| self.item(entry)).collect()
    }

    /// The chosen entries of a kind, in order.
    pub(super) fn chosen(&self, kind: Kind) -> Vec<&'p Entry> {
        self.plan.live(kind).into_iter().filter(|e| self.is_chosen(e.id)).collect()
    }

    pub(super) fn ground(&mut self, id: EntryId) -> Option<GroundNumber> {
        let Body::Bedrock(bedrock) = &self.plan.entry(id)?.body else { return None };
        let next = self.grounds.len();
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.grounds.push(Ground { statement: bedrock.statement.clone() });
        }
        Some(number)
    }
}

/// The text, where it was chosen.
pub(super) fn kept(chosen: bool, text: &str) -> String {
    if chosen { text.to_owned() } else { String::new() }
}
