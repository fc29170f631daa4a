//! What is worth noticing about the talks a person has: soft words, and never about someone with
//! whom it is over, except the once.

use super::{Concern, Matter};
use crate::insight::steps::{Standing, open_with};
use crate::insight::together::ends_early;
use crate::{Body, Entry, EntryId, Kind, Person, Plan, Relationship, Session, text};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// A day has passed on the next one.
const A_DAY: Days = Days::new(1);
/// What is said once need not be said after so long.
const A_WEEK: Days = Days::new(7);

/// It is time for a talk with someone with whom a cadence was agreed (A6, B4, C7). A talk that is
/// planned is waited for.
pub(super) fn talk_due(plan: &Plan) -> Vec<Concern> {
    let due = |(entry, person): (&Entry, &Person)| {
        let cadence = person.cadence.filter(|_| person.until.is_none())?;
        let due = after(since(plan, entry, person), cadence.at_most());
        let planned = sessions(plan, entry.id).filter(|(_, session)| session.ended.is_none());
        let waited_for = planned.map(|(_, session)| after(session.on, A_DAY)).max();
        Some(Concern::from(due.max(waited_for.unwrap_or(due)), Matter::TalkDue { person: entry.id }))
    };
    people(plan).filter_map(due).collect()
}

/// It ended before the two had a quarter. Whose manager someone is, is seldom theirs to say.
pub(super) fn ended_early(plan: &Plan) -> Vec<Concern> {
    let early = |(entry, person): (&Entry, &Person)| {
        let (since, until) = (person.since?, person.until?);
        let theirs = person.relationship != Relationship::Manager;
        let matter = Matter::EndedEarly { person: entry.id };
        (theirs && ends_early(since, until)).then(|| Concern::from(until, matter).until(after(until, A_WEEK)))
    };
    people(plan).filter_map(early).collect()
}

/// The day of a next step has passed, and it is still open.
pub(super) fn step_due(plan: &Plan) -> Vec<Concern> {
    let with: BTreeSet<_> = all_sessions(plan).map(|(_, session)| session.with).collect();
    with.into_iter().filter_map(|person| overdue(open_with(plan, person))).collect()
}

/// The first of these steps whose day passes.
fn overdue(open: Vec<Standing<'_>>) -> Option<Concern> {
    let dated = open.into_iter().filter(|one| !text::is_blank(&one.step.act));
    let dated = dated.filter_map(|one| Some((one.step.by?, one)));
    let (by, Standing { session, step, .. }) = dated.min_by_key(|(by, _)| *by)?;
    Some(Concern::after(by, A_DAY, Matter::StepDue { session, act: step.act.clone() }))
}

/// From when on the time to the next talk runs: the last one, or when it began.
fn since(plan: &Plan, entry: &Entry, person: &Person) -> NaiveDate {
    let held = sessions(plan, entry.id).filter(|(_, session)| session.ended.is_some());
    let last = held.map(|(_, session)| session.on).max();
    last.or(person.since).unwrap_or_else(|| entry.created.date_naive())
}

fn people(plan: &Plan) -> impl Iterator<Item = (&Entry, &Person)> {
    plan.live(Kind::Person).into_iter().filter_map(|entry| match &entry.body {
        Body::Person(person) => Some((entry, person)),
        _ => None,
    })
}

fn sessions(plan: &Plan, with: EntryId) -> impl Iterator<Item = (&Entry, &Session)> {
    all_sessions(plan).filter(move |(_, session)| session.with == with)
}

fn all_sessions(plan: &Plan) -> impl Iterator<Item = (&Entry, &Session)> {
    plan.live(Kind::Session).into_iter().filter_map(|entry| match &entry.body {
        Body::Session(session) => Some((entry, session)),
        _ => None,
    })
}

fn after(day: NaiveDate, days: Days) -> NaiveDate {
    day.checked_add_days(days).unwrap_or(NaiveDate::MAX)
}
