//! What cannot be, each with its reason. Nothing has changed then.

use crate::support::{
    add, asked, bedrock, dug, edit, goal, id, minute, must, person, profile, refuses, why, words,
};
use plan::{
    Answer, Audience, Body, Edit, Entry, Goal, Importance, LONGEST_ENTRY, LONGEST_TEXT, Measure, Place, Plan,
    Question, Refusal,
};
use std::collections::BTreeSet;

fn rewrite(n: u8, body: Body) -> Edit {
    Edit::Rewrite { id: id(n), body }
}

#[test]
fn an_entry_that_is_not_there_is_unknown() {
    for wanted in [
        rewrite(99, goal("x")),
        Edit::Move { id: id(99), place: Place::First },
        Edit::Show { id: id(99), audience: Audience::OnlyMe },
        Edit::Trash { id: id(99) },
        Edit::Restore { id: id(99) },
    ] {
        refuses(&dug(), wanted, Refusal::Unknown);
    }
}

#[test]
fn an_id_serves_once_even_from_the_trash() {
    let mut plan = dug();
    refuses(&plan, add(1, goal("Again")), Refusal::IdInUse);
    must(&mut plan, Edit::Trash { id: id(5) });
    refuses(&plan, add(5, goal("Again")), Refusal::IdInUse);
}

#[test]
fn an_entry_keeps_its_kind() {
    refuses(&dug(), rewrite(1, bedrock("No goal")), Refusal::KindChanged);
}

#[test]
fn a_goal_a_bedrock_and_a_person_say_something() {
    for body in [goal(" \n\t"), bedrock(""), person("\u{3000}")] {
        refuses(&dug(), add(20, body), Refusal::Blank);
    }
    must(&mut dug(), add(20, why(id(1), words(""))));
    must(&mut dug(), add(20, profile("")));
}

#[test]
fn a_text_and_all_texts_together_have_a_bound() {
    must(&mut dug(), add(20, goal(&"x".repeat(LONGEST_TEXT))));
    refuses(&dug(), add(20, goal(&"x".repeat(LONGEST_TEXT + 1))), Refusal::TooLong);
    let measure = Measure { what: "x".repeat(LONGEST_TEXT), ..Measure::default() };
    let many = vec![measure; LONGEST_ENTRY / LONGEST_TEXT];
    refuses(&dug(), add(20, Body::Goal(Goal { measures: many, ..Goal::new("x") })), Refusal::TooLong);
    let empty = vec![Measure::default(); 10_000];
    refuses(&dug(), add(20, Body::Goal(Goal { measures: empty, ..Goal::new("x") })), Refusal::TooLong);
}

#[test]
fn importance_runs_from_one_to_ten() {
    let with = |level| {
        Body::Goal(Goal { importance: Some(Importance { level, ..Importance::default() }), ..Goal::new("x") })
    };
    for level in [0, 11, 255] {
        refuses(&dug(), rewrite(1, with(level)), Refusal::OutOfRange);
    }
    must(&mut dug(), rewrite(1, with(10)));
}

#[test]
fn a_why_hangs_under_a_living_goal_or_why() {
    for under in [id(99), id(4), id(6)] {
        refuses(&dug(), add(20, why(under, Answer::NotSure)), Refusal::WrongParent);
    }
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(1) });
    refuses(&plan, add(20, why(id(1), Answer::NotSure)), Refusal::WrongParent);
}

#[test]
fn whys_do_not_go_in_a_circle() {
    let mut plan = dug();
    must(&mut plan, rewrite(3, why(id(2), words("Because"))));
    refuses(&plan, rewrite(2, why(id(3), words("Because"))), Refusal::WrongParent);
    refuses(&plan, rewrite(2, why(id(2), words("Because"))), Refusal::WrongParent);
}

#[test]
fn nothing_deeper_hangs_under_a_why_that_rests() {
    refuses(&dug(), add(20, why(id(3), words("Deeper"))), Refusal::WrongParent);
    refuses(&dug(), add(20, asked(id(3), Question::IfYouCouldNot, words("Deeper"))), Refusal::WrongParent);
    must(&mut dug(), add(20, asked(id(3), Question::AnExample, words("Last spring"))));
}

#[test]
fn a_why_rests_on_living_bedrock_only() {
    let mut plan = dug();
    for on in [id(99), id(1), id(2), id(6)] {
        refuses(&plan, add(20, why(id(5), Answer::Rests { on })), Refusal::WrongGround);
    }
    must(&mut plan, Edit::Trash { id: id(4) });
    refuses(&plan, add(20, why(id(5), Answer::Rests { on: id(4) })), Refusal::WrongGround);
}

#[test]
fn a_why_that_was_dug_further_does_not_rest() {
    refuses(&dug(), rewrite(2, why(id(1), Answer::Rests { on: id(4) })), Refusal::WrongGround);
}

/// A goal and whys under one another, ids from `first`, `layers` in all.
fn chain(plan: &mut Plan, first: u8, layers: u8) {
    must(plan, add(first, goal("Top")));
    for n in first + 1..first + layers {
        must(plan, add(n, why(id(n - 1), words("Deeper"))));
    }
}

#[test]
fn nobody_digs_deeper_than_thirty_two_layers() {
    let mut plan = Plan::default();
    chain(&mut plan, 1, 32);
    refuses(&plan, add(40, why(id(32), Answer::NotSure)), Refusal::TooDeep);
}

#[test]
fn what_hangs_under_a_why_counts_when_it_is_hung_elsewhere() {
    let mut plan = Plan::default();
    chain(&mut plan, 1, 20);
    chain(&mut plan, 101, 20);
    refuses(&plan, rewrite(102, why(id(14), words("Deeper"))), Refusal::TooDeep);
    must(&mut plan, Edit::Trash { id: id(120) });
    refuses(&plan, rewrite(102, why(id(14), words("Deeper"))), Refusal::TooDeep);
    must(&mut plan, rewrite(102, why(id(13), words("Deeper"))));
}

#[test]
fn what_lies_in_the_trash_rests() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(5) });
    for wanted in [
        rewrite(5, goal("Changed")),
        Edit::Move { id: id(5), place: Place::First },
        Edit::Show { id: id(5), audience: Audience::OnlyMe },
        Edit::Trash { id: id(5) },
    ] {
        refuses(&plan, wanted, Refusal::InTrash);
    }
}

#[test]
fn an_audience_is_made_of_persons_and_of_at_least_one() {
    for people in [vec![], vec![id(1)], vec![id(6), id(99)]] {
        let audience = Audience::People { people: BTreeSet::from_iter(people) };
        refuses(&dug(), Edit::Show { id: id(1), audience }, Refusal::WrongAudience);
    }
}

#[test]
fn a_plan_has_one_profile() {
    let mut plan = dug();
    must(&mut plan, add(20, profile("Meridian")));
    refuses(&plan, add(21, profile("Kestrel")), Refusal::OnlyOne);
    must(&mut plan, Edit::Trash { id: id(20) });
    must(&mut plan, add(21, profile("Kestrel")));
    refuses(&plan, Edit::Restore { id: id(20) }, Refusal::OnlyOne);
}

#[test]
fn a_place_is_beside_a_living_sibling() {
    let mut plan = dug();
    for neighbour in [id(1), id(2), id(99)] {
        let place = Place::Before { id: neighbour };
        refuses(&plan, Edit::Move { id: id(1), place }, Refusal::NotASibling);
    }
    must(&mut plan, Edit::Trash { id: id(5) });
    refuses(&plan, Edit::Move { id: id(1), place: Place::After { id: id(5) } }, Refusal::NotASibling);
}

#[test]
fn a_change_no_longer_fits_what_has_changed_since() {
    let mut plan = dug();
    let change = must(&mut plan, rewrite(1, goal("Lead two teams")));
    edit(&mut plan, rewrite(1, goal("Lead none")), minute(2)).expect("a plain rewrite");
    let before = plan.clone();
    assert_eq!(plan.take(&change.inverse()), Err(Refusal::ChangedSince));
    assert_eq!(plan, before);
}

#[test]
fn a_why_does_not_come_back_under_one_that_has_come_to_rest_since() {
    let mut plan = dug();
    must(&mut plan, rewrite(3, why(id(2), words("Because"))));
    must(&mut plan, add(20, why(id(3), words("Deeper"))));
    must(&mut plan, Edit::Trash { id: id(20) });
    must(&mut plan, rewrite(3, why(id(2), Answer::Rests { on: id(4) })));
    refuses(&plan, Edit::Restore { id: id(20) }, Refusal::WrongParent);
}

#[test]
fn entries_from_elsewhere_are_checked_by_the_same_rules() {
    let good: Vec<Entry> = dug().entries().cloned().collect();
    assert_eq!(Plan::checked(good.clone()), Ok(dug()));
    let without = |n: u8| good.iter().filter(move |e| e.id != id(n)).cloned();
    assert_eq!(Plan::checked(without(1)), Err((id(2), Refusal::WrongParent)));
    assert_eq!(Plan::checked(without(4)), Err((id(3), Refusal::WrongGround)));
    let twice = good.iter().chain(&good[..1]).cloned();
    assert_eq!(Plan::checked(twice), Err((id(1), Refusal::IdInUse)));
}

#[test]
fn circles_and_orphans_from_elsewhere_are_refused_in_the_trash_too() {
    let mut ring: Vec<Entry> = dug().entries().filter(|e| [id(2), id(3)].contains(&e.id)).cloned().collect();
    ring[0].body = why(id(3), words("Round"));
    ring[1].body = why(id(2), words("and round"));
    assert_eq!(Plan::checked(ring.clone()), Err((id(2), Refusal::WrongParent)));
    ring.iter_mut().for_each(|e| e.trashed = Some(minute(3)));
    assert_eq!(Plan::checked(ring), Err((id(2), Refusal::WrongParent)));
}
