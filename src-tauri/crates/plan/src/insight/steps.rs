//! Next steps that are still to be done. A step stands where it was written last: what two people
//! wrote down again in a later talk is not said twice, and what is done there is done.

use crate::{Body, Entry, EntryId, Kind, NextStep, Plan, Session, text};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A next step, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'p> {
    /// The session it was written down in.
    pub session: EntryId,
    /// Which of its steps it is, counted from 0.
    pub at: usize,
    /// The step.
    pub step: &'p NextStep,
}

/// What earlier talks left to do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftToDo<'p> {
    /// The steps of the talk before, done or not.
    pub last: Vec<Standing<'p>>,
    /// What is still open from those before that one, the latest first.
    pub carried: Vec<Standing<'p>>,
}

/// What the talks that were held with the same person before a session left to do. Nothing where
/// there is no such session.
pub fn left_to_do(plan: &Plan, session: EntryId) -> LeftToDo<'_> {
    let Some(this) = talks(plan).find(|(entry, _)| entry.id == session) else {
        return LeftToDo::default();
    };
    let earlier = talks_with(plan, this.1.with).filter(|talk| is_before(talk, &this));
    let earlier = latest_first(earlier.collect());
    let last: Vec<_> = earlier.first().into_iter().flat_map(steps_of).collect();
    let carried = open(&earlier).into_iter().filter(|one| !last.contains(one)).collect();
    LeftToDo { last, carried }
}

/// What is open between the person and someone, whether the talk it was written for was held or
/// not, the latest first.
pub fn open_with(plan: &Plan, with: EntryId) -> Vec<Standing<'_>> {
    open(&latest_first(talks_with(plan, with).collect()))
}

type Talk<'p> = (&'p Entry, &'p Session);

/// Whether a talk was held, and no later than another one is meant for.
fn is_before((entry, talk): &Talk<'_>, (this, session): &Talk<'_>) -> bool {
    entry.id != this.id && talk.ended.is_some() && talk.on <= session.on
}

/// The steps of these talks that are not done, each where it was written last.
fn open<'p>(latest_first: &[Talk<'p>]) -> Vec<Standing<'p>> {
    let mut known = BTreeSet::new();
    let steps = latest_first.iter().flat_map(steps_of);
    steps.filter(|one| known.insert(words(one.step))).filter(|one| !one.step.done).collect()
}

fn steps_of<'p>((entry, session): &Talk<'p>) -> impl Iterator<Item = Standing<'p>> + use<'p> {
    let all = session.steps.iter().enumerate();
    let (session, said) = (entry.id, |step: &NextStep| !words(step).is_empty());
    all.filter(move |(_, step)| said(step)).map(move |(at, step)| Standing { session, at, step })
}

/// By which a step is known again: what is to be done, or else when.
fn words(step: &NextStep) -> String {
    let said = if text::is_blank(&step.act) { &step.cue } else { &step.act };
    said.trim().to_lowercase()
}

fn latest_first(mut talks: Vec<Talk<'_>>) -> Vec<Talk<'_>> {
    talks.sort_by_key(|(entry, session)| Reverse((session.on, entry.created, entry.id)));
    talks
}

fn talks_with(plan: &Plan, with: EntryId) -> impl Iterator<Item = Talk<'_>> {
    talks(plan).filter(move |(_, session)| session.with == with)
}

fn talks(plan: &Plan) -> impl Iterator<Item = Talk<'_>> {
    plan.live(Kind::Session).into_iter().filter_map(|entry| match &entry.body {
        Body::Session(session) => Some((entry, session)),
        _ => None,
    })
}
