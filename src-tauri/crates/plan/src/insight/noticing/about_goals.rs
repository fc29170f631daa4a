//! What is worth noticing about goals and what pulls towards them.

use super::{Concern, Matter};
use crate::{Answer, Body, Entry, Goal, GoalState, Horizon, Kind, Motivation, Motives, Plan, Wanting, text};
use chrono::{Days, NaiveDate};

/// A day has passed on the next one.
const A_DAY: Days = Days::new(1);
/// A goal just said needs no why on the same evening.
const A_FEW: Days = Days::new(3);
/// A question that was put off may rest for so long.
const A_WEEK: Days = Days::new(7);

/// A wanted goal that has no why after a few days.
pub(super) fn without_why(plan: &Plan) -> Vec<Concern> {
    let bare = wanted(plan).filter(|(e, _)| plan.under(e.id).is_empty());
    bare.map(|(e, _)| Concern::after(created(e), A_FEW, Matter::WithoutWhy { goal: e.id })).collect()
}

/// A question under a wanted goal that was put off a week ago.
pub(super) fn put_off(plan: &Plan) -> Vec<Concern> {
    let waits = |e: &&Entry| matches!(&e.body, Body::Why(why) if why.answer == Answer::NotSure);
    let under_wanted = |e: &&Entry| wanted(plan).any(|(goal, _)| plan.goal_of(e.id) == Some(goal.id));
    let open = plan.live(Kind::Why).into_iter().filter(waits).filter(under_wanted);
    open.map(|e| Concern::after(changed(e), A_WEEK, Matter::PutOff { why: e.id })).collect()
}

/// A goal whose day has passed while it is still open.
pub(super) fn day_passed(plan: &Plan) -> Vec<Concern> {
    let by = |(e, goal): (&Entry, &Goal)| match goal.horizon {
        Some(Horizon::By { date }) => Some(Concern::after(date, A_DAY, Matter::DayPassed { goal: e.id })),
        _ => None,
    };
    wanted(plan).filter_map(by).collect()
}

/// A goal that is felt to be owed and not said to be wanted (E2).
pub(super) fn only_should(plan: &Plan) -> Vec<Concern> {
    let owed = wanted(plan).filter(|(_, goal)| goal.wanting == Some(Wanting::Should));
    owed.map(|(e, _)| Concern::from(changed(e), Matter::OnlyShould { goal: e.id })).collect()
}

/// Authority pulls in work or in a wanted goal, and no question that tells it from influence has
/// an answer yet (E10).
pub(super) fn not_told_apart(plan: &Plan) -> Vec<Concern> {
    let motives: Vec<_> = plan.live(Kind::Motives).into_iter().filter_map(motives).collect();
    if motives.iter().flat_map(|(_, m)| m.told.values()).any(|told| !text::is_blank(told)) {
        return Vec::new();
    }
    let in_work = motives.iter().filter(|(_, m)| m.mix.contains_key(&Motivation::Authority)).map(|(e, _)| *e);
    let goals = wanted(plan).filter(|(_, goal)| goal.motivations.contains_key(&Motivation::Authority));
    let since = in_work.chain(goals.map(|(e, _)| e)).map(changed).max();
    since.map(|since| Concern::from(since, Matter::NotToldApart)).into_iter().collect()
}

/// The goals a person turns over or works on.
fn wanted(plan: &Plan) -> impl Iterator<Item = (&Entry, &Goal)> {
    let goals = plan.live(Kind::Goal).into_iter().filter_map(|e| match &e.body {
        Body::Goal(goal) => Some((e, goal)),
        _ => None,
    });
    goals.filter(|(_, goal)| matches!(goal.state, GoalState::Exploring | GoalState::Active))
}

fn motives(entry: &Entry) -> Option<(&Entry, &Motives)> {
    match &entry.body {
        Body::Motives(motives) => Some((entry, motives)),
        _ => None,
    }
}

pub(super) fn created(entry: &Entry) -> NaiveDate {
    entry.created.date_naive()
}

pub(super) fn changed(entry: &Entry) -> NaiveDate {
    entry.changed.date_naive()
}
