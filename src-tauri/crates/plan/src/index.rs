//! Who hangs under whom and who rests on what, kept beside the entries, so that a ladder is found
//! without looking through the whole plan.

use crate::{Entry, EntryId, Kind, Position};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What can be looked up; always made from the entries and never saying anything of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Those of one kind under one parent, in their order, in the trash or not.
    siblings: BTreeMap<(Kind, Option<EntryId>), Vec<Arc<Entry>>>,
    /// The whys that rest on a bedrock, in the trash or not.
    resting: BTreeMap<EntryId, BTreeSet<EntryId>>,
}

impl Index {
    /// Of many at once: each family is put in order once, when all of it is there.
    pub(crate) fn of<'e>(entries: impl IntoIterator<Item = &'e Arc<Entry>>) -> Index {
        let mut index = Index::default();
        for entry in entries {
            index.siblings.entry(group(entry)).or_default().push(Arc::clone(entry));
            index.rest(entry);
        }
        for siblings in index.siblings.values_mut() {
            siblings.sort_by(|a, b| key(a).cmp(&key(b)));
        }
        index
    }

    pub(crate) fn insert(&mut self, entry: &Arc<Entry>) {
        let siblings = self.siblings.entry(group(entry)).or_default();
        let at = siblings.partition_point(|e| key(e) < key(entry));
        siblings.insert(at, Arc::clone(entry));
        self.rest(entry);
    }

    fn rest(&mut self, entry: &Entry) {
        if let Some(bedrock) = entry.body.way_ends_on() {
            self.resting.entry(bedrock).or_default().insert(entry.id);
        }
    }

    pub(crate) fn remove(&mut self, entry: &Entry) {
        if let Some(siblings) = self.siblings.get_mut(&group(entry)) {
            siblings.retain(|e| e.id != entry.id);
        }
        if let Some(resting) = entry.body.way_ends_on().and_then(|bedrock| self.resting.get_mut(&bedrock)) {
            resting.remove(&entry.id);
        }
    }

    /// Those of one kind under one parent, in their order, in the trash or not.
    pub(crate) fn siblings(&self, kind: Kind, parent: Option<EntryId>) -> &[Arc<Entry>] {
        self.siblings.get(&(kind, parent)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Everything directly under an entry, in the trash or not, kind by kind.
    pub(crate) fn below(&self, parent: EntryId) -> impl Iterator<Item = &Entry> {
        let groups = Kind::ALL.into_iter().map(move |kind| self.siblings(kind, Some(parent)));
        groups.flatten().map(Arc::as_ref)
    }

    /// Everything of one kind, in the trash or not, parent by parent.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        let groups = self.siblings.range((kind, None)..).take_while(move |((k, _), _)| *k == kind);
        groups.flat_map(|(_, siblings)| siblings).map(Arc::as_ref)
    }

    /// The whys that rest on a bedrock, in the trash or not.
    pub(crate) fn resting_on(&self, bedrock: EntryId) -> impl Iterator<Item = EntryId> {
        self.resting.get(&bedrock).into_iter().flatten().copied()
    }
}

/// What siblings are ordered by: two computers may have chosen the same position.
pub(crate) fn key(entry: &Entry) -> (&Position, EntryId) {
    (&entry.position, entry.id)
}

fn group(entry: &Entry) -> (Kind, Option<EntryId>) {
    (entry.body.kind(), entry.body.parent())
}
