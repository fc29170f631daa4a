//! How goals, whys and bedrock hang together.

use crate::index::key;
use crate::plan::DEEPEST;
use crate::{Answer, Body, Entry, EntryId, Kind, Plan};
use std::collections::BTreeSet;

/// One why with what was dug under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung<'p> {
    /// The why.
    pub why: &'p Entry,
    /// What hangs under it, in order.
    pub below: Vec<Rung<'p>>,
}

impl Plan {
    /// The whys of a goal (or of a why), each with what was dug under it, in order.
    pub fn rungs(&self, under: EntryId) -> Vec<Rung<'_>> {
        self.rungs_within(under, crate::plan::DEEPEST)
    }

    fn rungs_within(&self, under: EntryId, layers: usize) -> Vec<Rung<'_>> {
        let Some(layers) = layers.checked_sub(1) else { return Vec::new() };
        let whys = self.under(under).into_iter();
        whys.map(|why| Rung { why, below: self.rungs_within(why.id, layers) }).collect()
    }

    /// The goal at the top of a why, or the entry itself where nothing is above it.
    pub fn goal_of(&self, id: EntryId) -> Option<EntryId> {
        let top = *self.path_up(id).last()?;
        let is_goal = self.entry(top)?.body.kind() == Kind::Goal;
        is_goal.then_some(top)
    }

    /// The whys that rest on a bedrock and are not in the trash.
    pub fn resting_on(&self, bedrock: EntryId) -> Vec<&Entry> {
        let whys = self.index.resting_on(bedrock).filter_map(|id| self.entry(id));
        whys.filter(|e| e.is_live()).collect()
    }

    /// The goals that come to rest on a bedrock, in order, each once.
    pub fn goals_on(&self, bedrock: EntryId) -> Vec<&Entry> {
        let tops = self.resting_on(bedrock).into_iter().filter_map(|why| self.goal_of(why.id));
        let tops: BTreeSet<_> = tops.collect();
        let mut goals: Vec<_> = tops.into_iter().filter_map(|id| self.entry(id)).collect();
        goals.sort_by(|a, b| key(a).cmp(&key(b)));
        goals
    }

    /// The words an answer stands for: its own, or those of the bedrock it rests on.
    pub fn words_of<'p>(&'p self, answer: &'p Answer) -> Option<&'p str> {
        match answer {
            Answer::NotSure => None,
            Answer::Words { words } => Some(words),
            Answer::Rests { on } => self.entry(*on).map(|e| e.body.title()),
        }
    }

    /// The words by which a person would know an entry: a why that rests is known by its bedrock.
    pub fn title_of<'p>(&'p self, entry: &'p Entry) -> &'p str {
        match &entry.body {
            Body::Why(why) => self.words_of(&why.answer).unwrap_or_default(),
            body => body.title(),
        }
    }

    /// The entry and what it hangs under, upwards. Ends where a hostile file goes in a circle or
    /// deeper than the rules allow, one layer after it did.
    pub(crate) fn path_up(&self, id: EntryId) -> Vec<EntryId> {
        let mut path = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| path.len() <= DEEPEST && !path.contains(id)) {
            path.push(id);
            next = self.entry(id).and_then(|e| e.body.parent());
        }
        path
    }

    /// What an entry hangs under, nearest first.
    pub(crate) fn ancestors(&self, id: EntryId) -> Vec<&Entry> {
        self.path_up(id).into_iter().skip(1).filter_map(|id| self.entry(id)).collect()
    }

    /// The entry and everything below it, in the trash or not: each before what hangs under it.
    pub fn family(&self, id: EntryId) -> Vec<&Entry> {
        let mut family: Vec<_> = self.entry(id).into_iter().collect();
        let mut met = BTreeSet::from([id]);
        let mut next = 0;
        while let Some(entry) = family.get(next) {
            family.extend(self.index.below(entry.id).filter(|e| met.insert(e.id)));
            next += 1;
        }
        family
    }

    /// The entry and all live entries below it.
    pub(crate) fn subtree(&self, id: EntryId) -> Vec<&Entry> {
        self.family(id).into_iter().filter(|e| e.is_live()).collect()
    }

    /// How many layers an entry and what hangs under it make, in the trash or not. Counts no
    /// further than one more than the rules allow.
    pub(crate) fn layers(&self, id: EntryId) -> usize {
        let mut layer = vec![id];
        let mut count = 0;
        while !layer.is_empty() && count <= DEEPEST {
            count += 1;
            layer = layer.iter().flat_map(|id| self.index.below(*id)).map(|e| e.id).collect();
        }
        count
    }
}
