//! What the goals stand on: which rest on the same ground, and which on none yet.

use crate::{Body, Entry, EntryId, GoalState, Kind, Plan, Rung};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What the goals a person still has stand on. Goals that were reached or let go are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Footing {
    /// The goals this speaks of, in their order.
    pub goals: Vec<EntryId>,
    /// The bedrock that two or more of them rest on: what carries most comes first.
    pub shared: Vec<SharedGround>,
    /// Those that rest on nothing yet, in their order.
    pub none: Vec<EntryId>,
}

/// Bedrock under two goals or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedGround {
    /// Which.
    pub bedrock: EntryId,
    /// The goals that rest on it, in their order.
    pub goals: Vec<EntryId>,
}

/// What the goals stand on.
pub fn footing(plan: &Plan) -> Footing {
    let goals: Vec<_> = plan.live(Kind::Goal).into_iter().filter(|e| is_still_wanted(e)).collect();
    let grounds: Vec<_> = goals.iter().map(|goal| (goal.id, grounds_under(plan, goal.id))).collect();
    let none = grounds.iter().filter(|(_, on)| on.is_empty()).map(|(goal, _)| *goal).collect();
    Footing { goals: goals.iter().map(|e| e.id).collect(), shared: shared(plan, &grounds), none }
}

fn is_still_wanted(goal: &Entry) -> bool {
    match &goal.body {
        Body::Goal(goal) => !matches!(goal.state, GoalState::Reached | GoalState::LetGo),
        _ => false,
    }
}

/// Every bedrock that a way down from a goal comes to rest on.
fn grounds_under(plan: &Plan, goal: EntryId) -> BTreeSet<EntryId> {
    let mut found = BTreeSet::new();
    let mut next: Vec<Rung<'_>> = plan.rungs(goal);
    while let Some(rung) = next.pop() {
        found.extend(rung.why.body.way_ends_on());
        next.extend(rung.below);
    }
    found
}

/// What carries more comes first; what carries as many stands in the order of the bedrock.
fn shared(plan: &Plan, grounds: &[(EntryId, BTreeSet<EntryId>)]) -> Vec<SharedGround> {
    let mut carried: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    for (goal, bedrock) in grounds.iter().flat_map(|(goal, on)| on.iter().map(move |on| (goal, on))) {
        carried.entry(*bedrock).or_default().push(*goal);
    }
    let order = plan.live(Kind::Bedrock).into_iter();
    let mut shared: Vec<_> = order
        .filter_map(|e| carried.remove(&e.id).map(|goals| SharedGround { bedrock: e.id, goals }))
        .filter(|ground| ground.goals.len() > 1)
        .collect();
    shared.sort_by_key(|ground| std::cmp::Reverse(ground.goals.len()));
    shared
}
