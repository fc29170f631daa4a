//! Which question comes next on the way down (E9): varied, and never the same twice on one way.

use crate::{Body, EntryId, Plan, Question, Way};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The questions of one way that may be asked about an entry, the best first: those asked
/// nowhere in this goal, then those not asked on this way down or right beside it, then the
/// rest, the one asked longest ago first.
pub fn questions(plan: &Plan, about: EntryId, way: Way) -> Vec<Question> {
    let path = plan.path_up(about);
    let beside: Vec<_> = plan.under(about).iter().map(|e| e.id).collect();
    let in_goal = path.last().map(|top| whys_of(plan, *top)).unwrap_or_default();
    let near = [asked(plan, &beside), asked(plan, &path)].concat();
    let asked_in_goal: BTreeSet<_> = asked(plan, &in_goal).into_iter().collect();
    let mut questions: Vec<_> = Question::ALL.into_iter().filter(|q| q.way() == way).collect();
    questions.sort_by_key(|q| {
        let how_near = near.iter().position(|n| n == q).map(Reverse);
        (how_near, asked_in_goal.contains(q))
    });
    questions
}

fn whys_of(plan: &Plan, top: EntryId) -> Vec<EntryId> {
    plan.subtree(top).iter().map(|e| e.id).collect()
}

fn asked(plan: &Plan, ids: &[EntryId]) -> Vec<Question> {
    let question = |id: &EntryId| match &plan.entry(*id)?.body {
        Body::Why(why) => Some(why.asked),
        _ => None,
    };
    ids.iter().filter_map(question).collect()
}
