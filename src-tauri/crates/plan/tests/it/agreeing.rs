//! Which agreement is in force.

use crate::support::{add, id, must};
use chrono::NaiveDate;
use plan::insight::agreeing::{all_in_force, in_force};
use plan::{Agreement, Body, Edit, Person, Plan, Relationship};

const MENTOR: u8 = 1;
const MANAGER: u8 = 2;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Number, with whom, made, until where it ended.
type Row = (u8, u8, &'static str, Option<&'static str>);

fn plan_of(rows: &[Row]) -> Plan {
    let mut plan = Plan::default();
    for (n, relationship) in [(MENTOR, Relationship::Mentor), (MANAGER, Relationship::Manager)] {
        must(&mut plan, add(n, Body::Person(Person::new("Someone", relationship))));
    }
    for (n, with, made, until) in rows {
        let agreement = Agreement { until: until.map(day), ..Agreement::new(id(*with), day(made)) };
        must(&mut plan, add(*n, Body::Agreement(agreement)));
    }
    plan
}

#[track_caller]
fn check(rows: &[Row], on: &str, expected: Option<u8>) {
    let plan = plan_of(rows);
    let agreed = in_force(&plan, id(MENTOR), day(on));
    assert_eq!(agreed.map(|agreed| agreed.entry.id), expected.map(id));
}

#[test]
fn where_nothing_was_agreed_nothing_is_in_force() {
    check(&[], "2026-11-21", None);
}

#[test]
fn an_agreement_holds_from_the_day_it_is_made_until_the_day_it_ends() {
    let rows: &[Row] = &[(10, MENTOR, "2026-03-01", Some("2026-06-01"))];
    check(rows, "2026-02-28", None);
    check(rows, "2026-03-01", Some(10));
    check(rows, "2026-05-31", Some(10));
    check(rows, "2026-06-01", None);
}

#[test]
fn one_that_has_not_ended_goes_on() {
    check(&[(10, MENTOR, "2020-01-01", None)], "2026-11-21", Some(10));
}

#[test]
fn of_two_the_later_holds_whichever_was_written_first() {
    check(&[(10, MENTOR, "2026-03-01", None), (11, MENTOR, "2026-06-01", None)], "2026-11-21", Some(11));
    check(&[(10, MENTOR, "2026-06-01", None), (11, MENTOR, "2026-03-01", None)], "2026-11-21", Some(10));
}

#[test]
fn of_two_made_on_one_day_the_one_begun_last_holds() {
    check(&[(11, MENTOR, "2026-06-01", None), (10, MENTOR, "2026-06-01", None)], "2026-06-01", Some(11));
}

#[test]
fn when_a_new_version_has_ended_the_one_before_holds_again_only_if_it_has_not_ended() {
    let ended: Row = (11, MENTOR, "2026-06-01", Some("2026-07-01"));
    check(&[(10, MENTOR, "2026-03-01", None), ended], "2026-11-21", Some(10));
    check(&[(10, MENTOR, "2026-03-01", Some("2026-06-01")), ended], "2026-11-21", None);
}

#[test]
fn what_was_agreed_with_someone_else_does_not_count() {
    check(&[(10, MANAGER, "2026-03-01", None)], "2026-11-21", None);
}

#[test]
fn one_in_the_trash_does_not_hold() {
    let mut plan = plan_of(&[(10, MENTOR, "2026-03-01", None), (11, MENTOR, "2026-06-01", None)]);
    must(&mut plan, Edit::Trash { id: id(11) });
    let agreed = in_force(&plan, id(MENTOR), day("2026-11-21")).expect("the older one");
    assert_eq!(agreed.entry.id, id(10));
}

#[test]
fn of_all_people_only_those_stand_there_with_whom_something_holds() {
    let plan = plan_of(&[
        (10, MENTOR, "2026-03-01", Some("2026-06-01")),
        (11, MENTOR, "2026-06-01", None),
        (12, MANAGER, "2026-03-01", Some("2026-06-01")),
    ]);
    let all = |on| all_in_force(&plan, day(on)).into_iter().collect::<Vec<_>>();
    assert_eq!(all("2026-05-01"), [(id(MENTOR), id(10)), (id(MANAGER), id(12))]);
    assert_eq!(all("2026-11-21"), [(id(MENTOR), id(11))]);
}
