//! Which next steps earlier talks left to do.

use crate::support::{add, day, id, minute, must};
use plan::insight::steps::{LeftToDo, Standing, left_to_do, open_with};
use plan::*;

const MENTOR: u8 = 1;
const MANAGER: u8 = 2;
/// The session that is looked from, on day 20 with the mentor.
const NOW: u8 = 9;

fn step(act: &str) -> NextStep {
    NextStep { act: act.into(), ..NextStep::default() }
}

fn done(act: &str) -> NextStep {
    NextStep { done: true, ..step(act) }
}

fn talk(with: u8, on: u32, steps: &[NextStep]) -> Session {
    Session { steps: steps.to_vec(), ..Session::new(id(with), day(on)) }
}

fn held(on: u32, steps: &[NextStep]) -> Session {
    Session { ended: Some(minute(0)), ..talk(MENTOR, on, steps) }
}

/// The sessions are numbered from 10 on.
fn plan_of(sessions: &[Session]) -> Plan {
    let mut plan = Plan::default();
    for (n, relationship) in [(MENTOR, Relationship::Mentor), (MANAGER, Relationship::Manager)] {
        must(&mut plan, add(n, Body::Person(Person::new("Someone", relationship))));
    }
    must(&mut plan, add(NOW, Body::Session(talk(MENTOR, 20, &[]))));
    for (n, session) in (10..).zip(sessions) {
        must(&mut plan, add(n, Body::Session(session.clone())));
    }
    plan
}

fn acts(steps: &[Standing<'_>]) -> Vec<String> {
    steps.iter().map(|one| one.step.act.trim().to_owned()).collect()
}

#[track_caller]
fn leaves(sessions: &[Session], last: &[&str], carried: &[&str]) {
    let plan = plan_of(sessions);
    let left = left_to_do(&plan, id(NOW));
    assert_eq!((acts(&left.last), acts(&left.carried)), (acts_of(last), acts_of(carried)));
}

fn acts_of(acts: &[&str]) -> Vec<String> {
    acts.iter().map(|act| (*act).to_owned()).collect()
}

#[test]
fn last_time_is_told_whole_and_from_before_what_is_open() {
    leaves(
        &[held(3, &[done("read"), step("write")]), held(10, &[done("ask"), step("run it")])],
        &["ask", "run it"],
        &["write"],
    );
}

#[test]
fn a_step_that_was_written_down_again_is_not_said_twice() {
    leaves(&[held(3, &[step("Run it ")]), held(10, &[step("run it")])], &["run it"], &[]);
    leaves(&[held(1, &[step("write")]), held(3, &[step("write")]), held(10, &[])], &[], &["write"]);
}

#[test]
fn what_is_done_where_it_was_written_last_is_not_open_where_it_was_written_first() {
    leaves(&[held(1, &[step("write")]), held(3, &[done("write")]), held(10, &[])], &[], &[]);
}

#[test]
fn a_step_stands_where_it_was_written_last() {
    let plan = plan_of(&[held(1, &[step("ask"), step("write")]), held(3, &[step("write")]), held(10, &[])]);
    let LeftToDo { carried, .. } = left_to_do(&plan, id(NOW));
    let places: Vec<_> = carried.iter().map(|one| (one.session, one.at)).collect();
    assert_eq!(places, [(id(11), 0), (id(10), 0)], "the latest first");
}

#[test]
fn only_talks_that_were_held_before_with_the_same_person_leave_something() {
    let ahead = talk(MENTOR, 10, &[step("not held")]);
    let with_another = Session { ended: Some(minute(0)), ..talk(MANAGER, 10, &[step("another")]) };
    leaves(&[ahead, with_another, held(21, &[step("later")])], &[], &[]);
    let mut plan = plan_of(&[held(3, &[step("in the trash")])]);
    must(&mut plan, Edit::Trash { id: id(10) });
    assert_eq!(left_to_do(&plan, id(NOW)), LeftToDo::default());
    assert_eq!(left_to_do(&plan, id(MENTOR)), LeftToDo::default(), "that is no session");
}

#[test]
fn a_step_with_nothing_but_a_when_is_one_and_a_blank_one_is_none() {
    let when = NextStep { cue: "the slot is free".into(), ..NextStep::default() };
    let plan = plan_of(&[held(3, &[step("  "), when.clone()])]);
    let LeftToDo { last, .. } = left_to_do(&plan, id(NOW));
    assert_eq!(last, [Standing { session: id(10), at: 1, step: &when }]);
}

#[test]
fn what_is_open_with_someone_is_so_before_the_talk_is_held_too() {
    let plan =
        plan_of(&[held(3, &[step("write"), step("ask")]), talk(MENTOR, 25, &[step("ask"), done("read")])]);
    assert_eq!(acts(&open_with(&plan, id(MENTOR))), ["ask", "write"]);
    assert_eq!(open_with(&plan, id(MANAGER)), []);
}
