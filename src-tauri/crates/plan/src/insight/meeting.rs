//! What might meet: a passion, a strength and a need that are about the same thing (E12).

use super::likeness::Essence;
use crate::{EntryId, Kind, Opportunity, Plan};
use serde::Serialize;
use std::cmp::Reverse;

/// A passion, a strength and a need whose words are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// The `passion` entry.
    pub passion: EntryId,
    /// The `strength` entry.
    pub strength: EntryId,
    /// The `need` entry.
    pub need: EntryId,
}

/// More than these a person would not turn over in their mind.
const MOST: usize = 3;

/// Only the passions, strengths and needs written on last are looked at, so many of each: they are
/// nearest to the person, and the look stays quick however long a plan grows.
const LATEST: usize = 40;

/// The least likeness of what is about the same thing. Lower than for bedrock, which must mean
/// the same. Found with the table of its tests.
const ABOUT_THE_SAME: f64 = 0.25;

/// Three that are about the same thing, the likest first and each of them once. What an
/// opportunity brings together is found already.
pub(super) fn meetings(plan: &Plan, opportunities: &[(EntryId, &Opportunity)]) -> Vec<Meeting> {
    let [passions, strengths, needs] =
        [Kind::Passion, Kind::Strength, Kind::Need].map(|kind| latest(plan, kind));
    let by_strength = table(&passions, &strengths);
    let by_need = table(&passions, &needs);
    let without_passion = table(&strengths, &needs);
    let mut found: Vec<(f64, Meeting)> = Vec::new();
    for (p, (passion, _)) in passions.iter().enumerate() {
        for (s, (strength, _)) in strengths.iter().enumerate() {
            for (n, (need, _)) in needs.iter().enumerate() {
                let pairs = [by_strength[p][s], by_need[p][n], without_passion[s][n]];
                let meeting = Meeting { passion: *passion, strength: *strength, need: *need };
                found.extend(alike(pairs).map(|likeness| (likeness, meeting)));
            }
        }
    }
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let is_found = |m: &Meeting| opportunities.iter().any(|(_, opportunity)| m.is_in(opportunity));
    each_once(found.into_iter().map(|(_, meeting)| meeting).filter(|m| !is_found(m)))
}

fn latest(plan: &Plan, kind: Kind) -> Vec<(EntryId, Essence)> {
    let mut entries = plan.live(kind);
    entries.sort_by_key(|e| Reverse((e.changed, e.id)));
    entries.into_iter().take(LATEST).map(|e| (e.id, Essence::of(e.body.title()))).collect()
}

/// How near each of the first is to each of the second.
fn table(ones: &[(EntryId, Essence)], others: &[(EntryId, Essence)]) -> Vec<Vec<f64>> {
    let row = |one: &Essence| others.iter().map(|(_, other)| one.nearness(other)).collect();
    ones.iter().map(|(_, one)| row(one)).collect()
}

/// Three of which two pairs are about the same thing are about one thing.
fn alike(mut pairs: [f64; 3]) -> Option<f64> {
    pairs.sort_by(f64::total_cmp);
    (pairs[1] >= ABOUT_THE_SAME).then_some(pairs[1] + pairs[2])
}

fn each_once(meetings: impl Iterator<Item = Meeting>) -> Vec<Meeting> {
    let mut kept: Vec<Meeting> = Vec::new();
    for meeting in meetings {
        if kept.len() < MOST && !kept.iter().any(|other| meeting.shares_with(other)) {
            kept.push(meeting);
        }
    }
    kept
}

impl Meeting {
    fn is_in(&self, opportunity: &Opportunity) -> bool {
        opportunity.passions.contains(&self.passion)
            && opportunity.strengths.contains(&self.strength)
            && opportunity.needs.contains(&self.need)
    }

    fn shares_with(&self, other: &Meeting) -> bool {
        self.passion == other.passion || self.strength == other.strength || self.need == other.need
    }
}
