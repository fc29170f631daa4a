//! "You said something like this before." (E9)

use super::likeness::Essence;
use crate::{Entry, EntryId, Kind, Plan};
use serde::Serialize;
use std::collections::BTreeSet;

/// A bedrock that reads like a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Similar {
    /// Which.
    pub bedrock: EntryId,
    /// Its words.
    pub statement: String,
    /// The goals that rest on it, in order.
    pub goals: Vec<EntryId>,
}

/// More than these a person would not compare.
const MOST: usize = 3;

/// The least likeness at which a person would say that both mean the same. Found with the
/// table of its tests. A person is asked, so one too many costs less than one too few.
const ALIKE: f64 = 0.47;

/// The bedrock that reads like a statement, the likest first, at most three. `except` leaves out
/// the bedrock the statement itself stands in.
pub fn similar(statement: &str, plan: &Plan, except: Option<EntryId>) -> Vec<Similar> {
    let wanted = Essence::of(statement);
    let others = plan.live(Kind::Bedrock).into_iter().filter(|e| Some(e.id) != except);
    let mut alike: Vec<(f64, &Entry)> = others
        .map(|e| (wanted.likeness(&Essence::of(e.body.title())), e))
        .filter(|(l, _)| *l >= ALIKE)
        .collect();
    alike.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    alike.into_iter().take(MOST).map(|(_, e)| found(e, plan)).collect()
}

/// Each of these with the one it reads like most, as places in the list; a pair once.
pub(super) fn alike(grounds: &[&Entry]) -> BTreeSet<(usize, usize)> {
    let essences: Vec<_> = grounds.iter().map(|e| Essence::of(e.body.title())).collect();
    let likest = |one: usize| {
        let others = (0..essences.len()).filter(|other| *other != one);
        let alike = others.map(|other| (essences[one].likeness(&essences[other]), other));
        alike.filter(|(likeness, _)| *likeness >= ALIKE).max_by(|(a, _), (b, _)| a.total_cmp(b))
    };
    let pairs = (0..essences.len()).filter_map(|one| likest(one).map(|(_, other)| (one, other)));
    pairs.map(|(one, other)| (one.min(other), one.max(other))).collect()
}

fn found(entry: &Entry, plan: &Plan) -> Similar {
    Similar {
        bedrock: entry.id,
        statement: entry.body.title().to_owned(),
        goals: plan.goals_on(entry.id).into_iter().map(|goal| goal.id).collect(),
    }
}
