//! What energy notes say in the long run.

use crate::support::{add, id, must, note_on};
use Energy::{Gave, Took};
use plan::insight::energy::{SuggestedPassion, recent_activities, suggested_passions};
use plan::{Body, Edit, Energy, Passion, Plan};

/// Notes from 1 on: what was done, what it did, on which day.
fn plan_of(notes: &[(&str, Energy, u32)]) -> Plan {
    let mut plan = Plan::default();
    for (n, (doing, energy, day)) in (1..).zip(notes) {
        must(&mut plan, add(n, note_on(doing, *energy, *day, None)));
    }
    plan
}

#[track_caller]
fn check(notes: &[(&str, Energy, u32)], expected: &[(&str, &[u8])]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(doing, notes)| SuggestedPassion {
            doing: (*doing).to_owned(),
            notes: notes.iter().map(|n| id(*n)).collect(),
        })
        .collect();
    assert_eq!(suggested_passions(&plan_of(notes)), expected);
}

#[test]
fn three_days_that_gave_suggest_a_passion() {
    let days = [("Drawing", Gave, 1), ("drawing", Gave, 2), ("Drawing", Gave, 5)];
    check(&days, &[("Drawing", &[3, 2, 1])]);
    check(&days[..2], &[]);
}

#[test]
fn three_notes_of_one_day_are_one_good_day() {
    check(&[("Drawing", Gave, 1), ("Drawing", Gave, 1), ("Drawing", Gave, 1)], &[]);
}

#[test]
fn what_they_have_in_common_is_said_in_the_words_of_the_latest() {
    check(
        &[
            ("Drawing how a refund travels", Gave, 1),
            ("On the train, drawing", Gave, 3),
            ("Drawing herons with the neighbour’s boy", Gave, 7),
            ("Three status meetings in a row", Took, 8),
        ],
        &[("Drawing", &[3, 2, 1])],
    );
    check(
        &[
            ("Walking by the river", Gave, 1),
            ("walking by the river again", Gave, 2),
            ("Walking by the river with Sam", Gave, 3),
        ],
        &[("Walking by the river", &[3, 2, 1])],
    );
}

#[test]
fn words_that_differ_in_their_endings_belong_together() {
    check(
        &[("I draw", Gave, 1), ("Drawing", Gave, 2), ("She draws and I draw", Gave, 3)],
        &[("She draws and I draw", &[3, 2, 1])],
    );
}

#[test]
fn words_that_say_little_hold_nothing_together() {
    check(&[("A day with the team", Gave, 1), ("A good day", Gave, 2), ("A day of work", Gave, 3)], &[]);
}

#[test]
fn one_bad_day_in_four_is_no_matter_and_one_in_three_is() {
    let four = [("Teaching", Gave, 1), ("Teaching", Took, 2), ("Teaching", Gave, 3), ("Teaching", Gave, 4)];
    check(&four, &[("Teaching", &[4, 3, 1])]);
    check(&[four.as_slice(), &[("Teaching", Took, 5)]].concat(), &[]);
}

#[test]
fn what_gave_on_most_days_comes_first_and_a_note_speaks_once() {
    let notes = [
        ("Teaching chess", Gave, 1),
        ("Teaching maths", Gave, 2),
        ("Teaching Ana", Gave, 3),
        ("Teaching chess", Gave, 4),
        ("Chess club", Gave, 5),
        ("Baking", Gave, 6),
        ("Baking", Gave, 7),
        ("Baking", Gave, 8),
    ];
    check(&notes, &[("Teaching", &[4, 3, 2, 1]), ("Baking", &[8, 7, 6])]);
}

#[test]
fn what_feeds_a_passion_or_is_one_already_is_not_suggested() {
    let mut plan = plan_of(&[("Drawing", Gave, 1), ("Drawing", Gave, 2)]);
    let body = Body::Passion(Passion { statement: "Old stones".into(), ..Passion::default() });
    must(&mut plan, add(50, body));
    must(&mut plan, add(51, note_on("Drawing", Gave, 3, Some(50))));
    assert_eq!(suggested_passions(&plan), []);
    must(&mut plan, add(52, note_on("Drawing", Gave, 4, None)));
    assert_eq!(suggested_passions(&plan).len(), 1);
    let body = Body::Passion(Passion { statement: "To draw what I see".into(), ..Passion::default() });
    must(&mut plan, Edit::Rewrite { id: id(50), body });
    assert_eq!(suggested_passions(&plan), []);
}

#[test]
fn writing_that_does_not_part_its_words_is_grouped_by_pairs_of_letters() {
    check(&[("和孩子画画", Gave, 1), ("在火车上画画", Gave, 2), ("画画", Gave, 3)], &[("画画", &[3, 2, 1])]);
}

#[test]
fn what_was_done_lately_comes_once_the_latest_first() {
    let plan =
        plan_of(&[("Reading", Gave, 1), ("Baking", Took, 3), ("reading", Gave, 4), ("Baking!", Gave, 2)]);
    assert_eq!(recent_activities(&plan, 8), ["reading", "Baking"]);
    assert_eq!(recent_activities(&plan, 1), ["reading"]);
    assert_eq!(recent_activities(&Plan::default(), 8), [""; 0]);
}
