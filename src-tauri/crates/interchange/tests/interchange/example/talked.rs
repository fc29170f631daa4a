//! What lies between Noor and those she talks with.

use super::example;
use plan::{Body, Entry, Kind, Plan, Relationship, Remark, Saying, SeenBy, Session, Topic};
use std::collections::BTreeSet;

fn entry_of(plan: &Plan, relationship: Relationship) -> &Entry {
    let is = |entry: &&&Entry| matches!(&entry.body, Body::Person(p) if p.relationship == relationship);
    let people = plan.live(Kind::Person);
    people.iter().find(is).copied().unwrap()
}

fn sessions(plan: &Plan) -> Vec<Session> {
    let said = |entry: &Entry| match &entry.body {
        Body::Session(session) => Some(session.clone()),
        _ => None,
    };
    plan.live(Kind::Session).into_iter().filter_map(said).collect()
}

#[test]
fn an_agreement_with_the_mentor_was_renewed_and_the_one_before_ended_that_day() {
    let (_, plan) = example();
    let ruth = entry_of(&plan, Relationship::Mentor).id;
    let agreed: Vec<_> = plan
        .under(ruth)
        .into_iter()
        .filter_map(|e| if let Body::Agreement(a) = &e.body { Some(a) } else { None })
        .collect();
    let [before, now] = agreed.as_slice() else { panic!("{}", agreed.len()) };
    assert_eq!((before.until, now.until), (Some(now.made), None));
    assert!(now.shares.is_superset(&before.shares) && !now.never_words.is_empty());
}

#[test]
fn with_the_manager_pay_and_leaving_are_never_shared() {
    let (_, plan) = example();
    let tomas = entry_of(&plan, Relationship::Manager).id;
    let never = plan.under(tomas).into_iter().find_map(|e| match &e.body {
        Body::Agreement(agreement) => Some(agreement.never.clone()),
        _ => None,
    });
    assert!(never.unwrap().is_superset(&[Topic::Pay, Topic::Leaving].into()));
}

#[test]
fn what_the_manager_may_see_touches_neither_pay_nor_leaving() {
    let (_, plan) = example();
    let tomas = entry_of(&plan, Relationship::Manager).id;
    for entry in plan.entries().filter(|e| SeenBy::Person { id: tomas }.means(&e.audience)) {
        assert!(entry.topics.is_empty(), "{}", entry.body.title());
    }
    let touched: BTreeSet<_> = plan.entries().flat_map(|e| e.topics.clone()).collect();
    assert!(touched.contains(&Topic::Pay) && touched.contains(&Topic::Leaving));
}

#[test]
fn walks_and_a_sitting_left_steps_and_said_how_they_left_her() {
    let (_, plan) = example();
    let sessions = sessions(&plan);
    assert!(sessions.len() > 3);
    assert!(sessions.iter().all(|s| s.ended.is_some() && !s.heard.is_empty() && !s.left.is_empty()));
    let steps: Vec<_> = sessions.iter().flat_map(|s| &s.steps).collect();
    assert!(steps.iter().any(|step| step.done) && steps.iter().any(|step| !step.done));
    let left: BTreeSet<_> = sessions.iter().flat_map(|s| s.left.clone()).collect();
    assert_eq!(left.len(), plan::Better::ALL.len());
}

#[test]
fn every_way_of_saying_something_is_heard() {
    let (_, plan) = example();
    let notes = sessions(&plan).into_iter().flat_map(|s| s.notes).map(|note| note.saying);
    let remarks = plan.live(Kind::Remark).into_iter().filter_map(|e| match &e.body {
        Body::Remark(Remark { saying, .. }) => Some(saying.clone()),
        _ => None,
    });
    let ways: BTreeSet<_> = notes.chain(remarks).map(|saying| way(&saying)).collect();
    assert_eq!(ways.len(), 6, "{ways:?}");
}

fn way(saying: &Saying) -> &'static str {
    match saying {
        Saying::Question { .. } => "question",
        Saying::Playback { .. } => "playback",
        Saying::Story { .. } => "story",
        Saying::Advice { .. } => "advice",
        Saying::Feedback { .. } => "feedback",
        Saying::Recognition { .. } => "recognition",
    }
}

#[test]
fn a_remark_says_who_and_when_and_came_after_what_it_is_about() {
    let (_, plan) = example();
    for entry in plan.live(Kind::Remark) {
        let Body::Remark(remark) = &entry.body else { panic!() };
        let about = remark.about.and_then(|about| plan.entry(about)).unwrap();
        assert!(about.is_live() && about.created.date_naive() <= remark.on);
    }
}
