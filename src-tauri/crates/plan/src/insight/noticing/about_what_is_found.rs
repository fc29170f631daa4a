//! What is worth noticing about passions, strengths, needs and answers to the lottery question.

use super::about_goals::created;
use super::{Concern, Matter};
use crate::insight::energy::{SuggestedPassion, suggested_passions};
use crate::{Body, Confidence, Entry, EntryId, Kind, LotteryAnswer, Passion, Plan, Strength, text};
use chrono::{Days, NaiveDate};

/// What was just written may be filled in by and by.
const A_FEW: Days = Days::new(3);
/// So long it takes to find someone to ask.
const A_MONTH: Days = Days::new(30);
const A_YEAR: Days = Days::new(365);

/// What a job entails was put down a month ago, and nobody who does it was asked (E8). Who has
/// done it need not ask.
pub(super) fn nobody_asked(plan: &Plan) -> Vec<Concern> {
    let guesses = answers(plan).into_iter().filter(|(_, a)| {
        !text::is_blank(&a.entails) && a.checks.is_empty() && a.confidence != Some(Confidence::Know)
    });
    let concern = |e: &Entry| Concern::after(created(e), A_MONTH, Matter::NobodyAsked { answer: e.id });
    guesses.map(|(e, _)| concern(e)).collect()
}

/// The last answer to the lottery question is a year old (E7).
pub(super) fn a_year_since(plan: &Plan) -> Vec<Concern> {
    let latest = answers(plan).into_iter().map(|(e, _)| e).max_by_key(|e| (e.created, e.id));
    let concern = |e: &Entry| Concern::after(created(e), A_YEAR, Matter::AYearSince { answer: e.id });
    latest.map(concern).into_iter().collect()
}

/// A strength that nothing shows and nobody has seen.
pub(super) fn unseen_strength(plan: &Plan) -> Vec<Concern> {
    let unseen = |e: &&Entry| match &e.body {
        Body::Strength(Strength { evidence, witnesses, .. }) => evidence.is_empty() && witnesses.is_empty(),
        _ => false,
    };
    let concern = |e: &Entry| Concern::after(created(e), A_FEW, Matter::UnseenStrength { strength: e.id });
    plan.live(Kind::Strength).into_iter().filter(unseen).map(concern).collect()
}

/// A passion that rests on no bedrock and has no value underneath either (E11).
pub(super) fn without_value(plan: &Plan) -> Vec<Concern> {
    let bare = |e: &&Entry| match &e.body {
        Body::Passion(Passion { value, rests, .. }) => {
            text::is_blank(value) && !rests.is_some_and(|on| plan.is_live_bedrock(on))
        }
        _ => false,
    };
    let concern = |e: &Entry| Concern::after(created(e), A_FEW, Matter::WithoutValue { passion: e.id });
    plan.live(Kind::Passion).into_iter().filter(bare).map(concern).collect()
}

/// An activity that keeps giving energy and is no passion yet (E11).
pub(super) fn gives_energy(plan: &Plan) -> Vec<Concern> {
    let on = |id: &EntryId| match &plan.entry(*id)?.body {
        Body::EnergyNote(note) => Some(note.on),
        _ => None,
    };
    let concern = |SuggestedPassion { doing, notes }| {
        let since: NaiveDate = notes.first().and_then(on)?;
        Some(Concern::from(since, Matter::GivesEnergy { doing, notes }))
    };
    suggested_passions(plan).into_iter().filter_map(concern).collect()
}

/// Passions, strengths and needs are there, and nothing named that they could meet in (E12).
pub(super) fn nothing_meets(plan: &Plan) -> Vec<Concern> {
    let first = |kind| plan.live(kind).into_iter().map(created).min();
    let all = [Kind::Passion, Kind::Strength, Kind::Need].map(first);
    let all: Option<Vec<_>> = all.into_iter().collect();
    let since =
        all.and_then(|days| days.into_iter().max()).filter(|_| plan.live(Kind::Opportunity).is_empty());
    since.map(|since| Concern::from(since, Matter::NothingMeets)).into_iter().collect()
}

fn answers(plan: &Plan) -> Vec<(&Entry, &LotteryAnswer)> {
    plan.live(Kind::LotteryAnswer).into_iter().filter_map(answer).collect()
}

fn answer(entry: &Entry) -> Option<(&Entry, &LotteryAnswer)> {
    match &entry.body {
        Body::LotteryAnswer(answer) => Some((entry, answer)),
        _ => None,
    }
}
