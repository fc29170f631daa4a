//! Goals with their whys, as far as they were chosen.

use super::selection::{Selection, kept};
use crate::Part;
use crate::item::{GoalItem, Item, Pull, Said, WhyItem};
use plan::{Answer, Body, Entry, EntryId, Goal, Motivation, Rung};
use std::collections::BTreeMap;

impl Selection<'_> {
    pub(super) fn goal(&mut self, entry: &Entry, goal: &Goal) -> Option<Item> {
        self.goes(entry.id);
        let whys = self.whys(&self.plan.rungs(entry.id), true);
        Some(Item::Goal(GoalItem { whys, ..self.parts(entry.id, goal) }))
    }

    fn parts(&self, id: EntryId, goal: &Goal) -> GoalItem {
        let has = |part| self.has(id, part);
        GoalItem {
            statement: goal.statement.clone(),
            horizon: goal.horizon.filter(|_| has(Part::Horizon)),
            setting: goal.setting.filter(|_| has(Part::Setting)),
            state: has(Part::State).then_some(goal.state),
            motivations: if has(Part::Motivations) { pulls(&goal.motivations) } else { Vec::new() },
            importance: goal.importance.clone().filter(|_| has(Part::Importance)),
            notes: kept(has(Part::Notes), &goal.notes),
            measures: if has(Part::Measures) { goal.measures.clone() } else { Vec::new() },
            whys: Vec::new(),
        }
    }

    /// `parent_is_here` tells whether the question still has something to speak of.
    fn whys(&mut self, rungs: &[Rung], parent_is_here: bool) -> Vec<WhyItem> {
        rungs.iter().flat_map(|rung| self.why(rung, parent_is_here)).collect()
    }

    fn why(&mut self, rung: &Rung, parent_is_here: bool) -> Vec<WhyItem> {
        let said = if self.is_chosen(rung.why.id) { self.said(rung.why) } else { None };
        let Some((asked, said)) = said else { return self.whys(&rung.below, false) };
        self.goes(rung.why.id);
        let below = self.whys(&rung.below, true);
        vec![WhyItem { asked: parent_is_here.then_some(asked), said, below }]
    }

    fn said(&mut self, entry: &Entry) -> Option<(plan::Question, Said)> {
        let Body::Why(why) = &entry.body else { return None };
        let said = match &why.answer {
            Answer::NotSure => None,
            Answer::Words { words } => Some(Said::Words { words: words.clone() }),
            Answer::Rests { on } => Some(Said::Rests { on: self.ground(*on)? }),
        };
        said.map(|said| (why.asked, said))
    }
}

/// Motivations with the person's words, in the source's order.
pub(super) fn pulls(mix: &BTreeMap<Motivation, String>) -> Vec<Pull> {
    mix.iter().map(|(m, words)| Pull { motivation: *m, words: words.clone() }).collect()
}
