//! How goals, whys and bedrock hang together.

use crate::{Answer, Body, Entry, EntryId, Kind, Plan};

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
        let rests = |e: &&Entry| matches!(&e.body, Body::Why(w) if w.answer == (Answer::Rests { on: bedrock }));
        self.live(Kind::Why).into_iter().filter(rests).collect()
    }

    /// The goals that come to rest on a bedrock, in order, each once.
    pub fn goals_on(&self, bedrock: EntryId) -> Vec<&Entry> {
        let tops: Vec<_> = self.resting_on(bedrock).iter().filter_map(|w| self.goal_of(w.id)).collect();
        self.live(Kind::Goal).into_iter().filter(|g| tops.contains(&g.id)).collect()
    }

    /// The words an answer stands for: its own, or those of the bedrock it rests on.
    pub fn words_of<'p>(&'p self, answer: &'p Answer) -> Option<&'p str> {
        match answer {
            Answer::NotSure => None,
            Answer::Words { words } => Some(words),
            Answer::Rests { on } => self.entry(*on).map(|e| e.body.title()),
        }
    }

    /// The entry and what it hangs under, upwards; stops where a damaged plan goes in a circle.
    pub(crate) fn path_up(&self, id: EntryId) -> Vec<EntryId> {
        let mut path = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !path.contains(id)) {
            path.push(id);
            next = self.entry(id).and_then(|e| e.body.parent());
        }
        path
    }

    /// What an entry hangs under, nearest first.
    pub(crate) fn ancestors(&self, id: EntryId) -> Vec<&Entry> {
        self.path_up(id).into_iter().skip(1).filter_map(|id| self.entry(id)).collect()
    }

    /// The entry and all live entries below it.
    pub(crate) fn subtree(&self, id: EntryId) -> Vec<&Entry> {
        self.family(id).into_iter().filter(|e| e.is_live()).collect()
    }

    /// The entry and everything below it, in the trash or not.
    pub fn family(&self, id: EntryId) -> Vec<&Entry> {
        self.entries().filter(|e| self.path_up(e.id).contains(&id)).collect()
    }
}
