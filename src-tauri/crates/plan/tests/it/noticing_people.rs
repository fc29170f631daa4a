//! What is worth noticing about talks: when one is due, when it ended early, when a step is.

use crate::support::{add, day, edit, id, minute, must};
use plan::insight::noticing::{AT_MOST, Matter, Noticed, notices};
use plan::*;

const SOMEONE: u8 = 1;

/// Everything is written on day 0.
fn plan_with(person: impl FnOnce(&mut Person), sessions: &[Session]) -> Plan {
    let mut someone = Person::new("Noor", Relationship::Mentor);
    person(&mut someone);
    let mut plan = Plan::default();
    must(&mut plan, add(SOMEONE, Body::Person(someone)));
    for (n, session) in (2..).zip(sessions) {
        edit(&mut plan, add(n, Body::Session(session.clone())), minute(0)).expect("a plain session");
    }
    plan
}

fn held(on: u32) -> Session {
    Session { ended: Some(minute(on * 24 * 60)), ..ahead(on) }
}

fn ahead(on: u32) -> Session {
    Session::new(id(SOMEONE), day(on))
}

fn matters(plan: &Plan, on: u32) -> Vec<Matter> {
    notices(plan, day(on), &Noticed::default()).into_iter().map(|notice| notice.matter).collect()
}

/// Noticed from this day on, and on no day before.
#[track_caller]
fn from_day(plan: &Plan, first: u32, matter: &Matter) {
    for before in 0..first {
        assert_eq!(matters(plan, before), [], "on day {before}");
    }
    assert_eq!(matters(plan, first), std::slice::from_ref(matter));
}

#[track_caller]
fn never(plan: &Plan) {
    for on in 0..400 {
        assert_eq!(matters(plan, on), [], "on day {on}");
    }
}

#[test]
fn a_talk_is_due_by_the_cadence_since_it_began_or_since_the_last() {
    let due = Matter::TalkDue { person: id(SOMEONE) };
    for (cadence, days) in
        [(Cadence::Weekly, 7), (Cadence::Fortnightly, 14), (Cadence::Monthly, 31), (Cadence::Quarterly, 92)]
    {
        let with = |p: &mut Person| p.cadence = Some(cadence);
        from_day(&plan_with(with, &[]), days, &due);
        from_day(&plan_with(with, &[held(3)]), days + 3, &due);
        from_day(&plan_with(with, &[held(20), held(3)]), days + 20, &due);
        let begun = |p: &mut Person| (p.cadence, p.since) = (Some(cadence), Some(day(2)));
        from_day(&plan_with(begun, &[]), days + 2, &due);
    }
}

#[test]
fn a_talk_that_is_planned_is_waited_for() {
    let weekly = |p: &mut Person| p.cadence = Some(Cadence::Weekly);
    let due = Matter::TalkDue { person: id(SOMEONE) };
    from_day(&plan_with(weekly, &[held(1), ahead(20)]), 21, &due);
    from_day(&plan_with(weekly, &[held(1), ahead(2)]), 8, &due);
}

#[test]
fn no_talk_is_due_without_a_cadence_after_the_end_or_from_the_trash() {
    never(&plan_with(|_| (), &[held(1)]));
    let ended = |p: &mut Person| {
        (p.cadence, p.since, p.until) = (Some(Cadence::Weekly), Some(day(0)), Some(day(120)));
    };
    never(&plan_with(ended, &[held(1)]));
    let mut plan = plan_with(|p| p.cadence = Some(Cadence::Weekly), &[]);
    must(&mut plan, Edit::Trash { id: id(SOMEONE) });
    never(&plan);
}

#[test]
fn a_session_in_the_trash_was_no_talk() {
    let mut plan = plan_with(|p| p.cadence = Some(Cadence::Weekly), &[held(5)]);
    must(&mut plan, Edit::Trash { id: id(2) });
    from_day(&plan, 7, &Matter::TalkDue { person: id(SOMEONE) });
}

#[test]
fn what_ended_before_a_quarter_is_noticed_for_a_week() {
    let early = Matter::EndedEarly { person: id(SOMEONE) };
    let lasted = |days: u32| move |p: &mut Person| (p.since, p.until) = (Some(day(0)), Some(day(days)));
    for days in [0, 40, 90] {
        let plan = plan_with(lasted(days), &[]);
        from_day(&plan, days, &early);
        assert_eq!(matters(&plan, days + 6), std::slice::from_ref(&early));
        assert_eq!(matters(&plan, days + 7), [], "and then let be");
    }
    never(&plan_with(lasted(91), &[]));
}

#[test]
fn an_end_is_not_early_when_it_was_not_theirs_or_nobody_knows_since_when() {
    never(&plan_with(|p| p.until = Some(day(5)), &[]));
    let manager = |p: &mut Person| {
        (p.relationship, p.since, p.until) = (Relationship::Manager, Some(day(0)), Some(day(5)));
    };
    never(&plan_with(manager, &[]));
}

fn step(act: &str, by: Option<u32>, done: bool) -> NextStep {
    NextStep { cue: "the slot is free".into(), act: act.into(), by: by.map(day), done }
}

fn due(session: u8, act: &str) -> Matter {
    Matter::StepDue { session: id(session), act: act.into() }
}

fn with_steps(session: Session, steps: &[NextStep]) -> Session {
    Session { steps: steps.to_vec(), ..session }
}

#[test]
fn a_next_step_past_its_day_is_noticed_the_first_of_them() {
    let steps =
        [step("ask Ruth", Some(9), false), step("run it", Some(5), false), step("read", Some(2), true)];
    from_day(&plan_with(|_| (), &[with_steps(held(1), &steps)]), 6, &due(2, "run it"));
}

#[test]
fn a_step_that_is_done_has_no_day_or_says_nothing_is_let_be() {
    let steps = [step("run it", Some(5), true), step("read", None, false), step(" ", Some(3), false)];
    never(&plan_with(|_| (), &[with_steps(held(1), &steps)]));
}

#[test]
fn a_step_that_was_carried_over_is_noticed_where_it_is_now() {
    let first = with_steps(held(1), &[step("run it", Some(5), false)]);
    let carried = with_steps(ahead(8), &[step("run it", Some(12), false)]);
    from_day(&plan_with(|_| (), &[first.clone(), carried]), 13, &due(3, "run it"));
    from_day(&plan_with(|_| (), &[first.clone(), held(8)]), 6, &due(2, "run it"));
    let another = with_steps(held(8), &[step("read", None, false)]);
    from_day(&plan_with(|_| (), &[first, another]), 6, &due(2, "run it"));
}

#[test]
fn a_step_that_was_done_later_is_let_be() {
    let first = with_steps(held(1), &[step("run it", Some(5), false)]);
    never(&plan_with(|_| (), &[first, with_steps(held(8), &[step("run it", None, true)])]));
}

#[test]
fn however_much_is_due_no_more_than_a_few_are_shown() {
    let mut plan = Plan::default();
    for n in 1..=9 {
        let mut person = Person::new("Someone", Relationship::Peer);
        person.cadence = Some(Cadence::Weekly);
        must(&mut plan, add(n, Body::Person(person)));
    }
    assert_eq!(matters(&plan, 30).len(), AT_MOST);
}
