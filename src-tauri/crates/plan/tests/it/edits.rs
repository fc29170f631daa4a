//! What edits come to.

use crate::support::{add, asked, bedrock, dug, edit, goal, id, minute, must, person, titles, why, words};
use plan::{Answer, Audience, Body, Change, Edit, Entry, EntryId, Goal, Kind, Place, Plan, Question, Step};
use std::collections::BTreeSet;

fn goals(plan: &Plan) -> Vec<String> {
    titles(plan.live(Kind::Goal))
}

fn row() -> Plan {
    let mut plan = Plan::default();
    for (n, statement) in (1..).zip(["a", "b", "c", "d"]) {
        must(&mut plan, add(n, goal(statement)));
    }
    plan
}

fn move_to(n: u8, place: Place) -> Edit {
    Edit::Move { id: id(n), place }
}

fn answer(plan: &Plan, n: u8) -> Answer {
    match &plan.entry(id(n)).expect("an entry").body {
        Body::Why(why) => why.answer.clone(),
        _ => panic!("no why"),
    }
}

#[test]
fn what_was_added_is_seen_by_nobody_else_and_stands_where_it_was_put() {
    let mut plan = row();
    for (n, place) in [(5, Place::First), (6, Place::Before { id: id(2) }), (7, Place::After { id: id(4) })] {
        must(&mut plan, Edit::Add { id: id(n), body: goal(&n.to_string()), place });
    }
    assert_eq!(goals(&plan), ["5", "a", "6", "b", "c", "d", "7"]);
    let added = plan.entry(id(6)).expect("the new one");
    assert_eq!((&added.audience, added.created, added.changed), (&Audience::OnlyMe, minute(1), minute(1)));
}

#[test]
fn an_entry_moves_among_its_siblings() {
    let mut plan = row();
    must(&mut plan, move_to(4, Place::First));
    assert_eq!(goals(&plan), ["d", "a", "b", "c"]);
    must(&mut plan, move_to(1, Place::After { id: id(2) }));
    assert_eq!(goals(&plan), ["d", "b", "a", "c"]);
    must(&mut plan, move_to(4, Place::Before { id: id(3) }));
    assert_eq!(goals(&plan), ["b", "a", "d", "c"]);
}

#[test]
fn a_move_to_where_it_stands_changes_nothing() {
    let plan = row();
    for edit in [
        move_to(1, Place::First),
        move_to(4, Place::Last),
        move_to(2, Place::After { id: id(1) }),
        move_to(2, Place::Before { id: id(3) }),
    ] {
        assert!(plan.draft(&edit, minute(5)).expect("a plain move").is_empty());
    }
}

#[test]
fn a_rewrite_to_the_same_changes_nothing() {
    let rewrite = Edit::Rewrite { id: id(1), body: goal("a") };
    assert!(row().draft(&rewrite, minute(5)).expect("a plain rewrite").is_empty());
}

#[test]
fn what_comes_back_from_the_trash_stands_where_it_stood() {
    let mut plan = row();
    must(&mut plan, Edit::Trash { id: id(4) });
    must(&mut plan, add(5, goal("e")));
    must(&mut plan, Edit::Restore { id: id(4) });
    assert_eq!(goals(&plan), ["a", "b", "c", "d", "e"]);
}

#[test]
fn siblings_on_one_place_make_room() {
    let mut entries: Vec<Entry> = row().entries().cloned().collect();
    let place = entries[1].position.clone();
    entries[2].position = place.clone();
    entries[3].position = place;
    let mut plan = Plan::of(entries);
    must(&mut plan, move_to(1, Place::After { id: id(2) }));
    assert_eq!(goals(&plan), ["b", "a", "c", "d"]);
    must(&mut plan, Edit::Add { id: id(9), body: goal("x"), place: Place::Before { id: id(4) } });
    assert_eq!(goals(&plan), ["b", "a", "c", "x", "d"]);
}

#[test]
fn hung_under_something_else_a_why_stands_last_there() {
    let mut plan = dug();
    must(&mut plan, add(20, why(id(5), words("First"))));
    must(&mut plan, Edit::Rewrite { id: id(2), body: why(id(5), words("Second")) });
    assert_eq!(titles(plan.under(id(5))), ["First", "Second"]);
    assert_eq!(plan.under(id(1)), Vec::<&Entry>::new());
    assert_eq!(plan.goal_of(id(3)), Some(id(5)));
}

#[test]
fn trash_takes_along_what_hangs_below_and_restore_brings_it_back() {
    let mut plan = dug();
    let before = plan.clone();
    must(&mut plan, Edit::Trash { id: id(1) });
    let trash: BTreeSet<EntryId> = plan.trash().iter().map(|e| e.id).collect();
    assert_eq!(trash, BTreeSet::from([id(1), id(2), id(3)]));
    assert!(plan.trash().iter().all(|e| e.trashed == Some(minute(1))));
    must(&mut plan, Edit::Restore { id: id(1) });
    assert_eq!(plan.rungs(id(1)).len(), before.rungs(id(1)).len());
    assert!(plan.trash().is_empty());
}

#[test]
fn what_was_in_the_trash_before_stays_there() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(3) });
    edit(&mut plan, Edit::Trash { id: id(1) }, minute(2)).expect("a plain trash");
    edit(&mut plan, Edit::Restore { id: id(1) }, minute(3)).expect("a plain restore");
    assert_eq!(plan.trash().iter().map(|e| e.id).collect::<Vec<_>>(), [id(3)]);
}

#[test]
fn a_why_comes_back_with_what_it_hangs_under() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(3) });
    edit(&mut plan, Edit::Trash { id: id(1) }, minute(2)).expect("a plain trash");
    edit(&mut plan, Edit::Restore { id: id(3) }, minute(3)).expect("a plain restore");
    assert!(plan.trash().is_empty());
}

#[test]
fn whys_keep_the_words_of_a_bedrock_that_goes() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(4) });
    assert_eq!(answer(&plan, 3), words("I love to see people reach insight"));
    assert!(plan.resting_on(id(4)).is_empty());
}

#[test]
fn a_why_that_comes_back_without_its_bedrock_has_its_words() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(3) });
    must(&mut plan, Edit::Trash { id: id(4) });
    must(&mut plan, Edit::Restore { id: id(3) });
    assert_eq!(answer(&plan, 3), words("I love to see people reach insight"));
}

#[test]
fn several_edits_see_one_another_and_are_one_change() {
    let mut plan = dug();
    let before = plan.clone();
    let change = must(
        &mut plan,
        Edit::Several {
            edits: vec![
                add(20, bedrock("Truth")),
                add(21, why(id(5), Answer::Rests { on: id(20) })),
                Edit::Rewrite { id: id(20), body: bedrock("The truth") },
            ],
        },
    );
    assert_eq!(change.steps.len(), 2);
    assert_eq!(titles(plan.goals_on(id(20))), ["Write a book"]);
    plan.take(&change.inverse()).expect("fits");
    assert_eq!(plan, before);
}

#[test]
fn a_change_and_its_inverse_come_to_nothing() {
    let plan = dug();
    let change =
        plan.draft(&Edit::Several { edits: vec![add(20, goal("x")), add(21, goal("y"))] }, minute(1));
    let change = change.expect("plain adds");
    assert_eq!(change.clone().then(change.inverse()), Change::default());
}

#[test]
fn a_step_knows_its_entry_either_way() {
    let entry = dug().entry(id(1)).cloned();
    assert_eq!(Step { before: None, after: entry.clone() }.id(), id(1));
    assert_eq!(Step { before: entry, after: None }.id(), id(1));
}

#[test]
fn ways_up_stand_beside_bedrock_and_go_along_with_it() {
    let mut plan = dug();
    must(&mut plan, add(20, asked(id(3), Question::WhatWouldThatGive, words("Joy"))));
    assert_eq!(plan.rungs(id(1))[0].below[0].below[0].why.id, id(20));
    must(&mut plan, Edit::Trash { id: id(3) });
    assert_eq!(plan.trash().len(), 2);
}

#[test]
fn goals_on_a_bedrock_come_in_their_order_each_once() {
    let mut plan = dug();
    must(&mut plan, add(20, why(id(5), Answer::Rests { on: id(4) })));
    must(&mut plan, add(21, why(id(5), Answer::Rests { on: id(4) })));
    must(&mut plan, move_to(5, Place::First));
    assert_eq!(titles(plan.goals_on(id(4))), ["Write a book", "Lead a team"]);
}

#[test]
fn erasing_takes_along_what_hangs_below() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(1) });
    let erasure = plan.erasing(&[id(1)], minute(2)).expect("in the trash");
    assert_eq!(erasure.ids, BTreeSet::from([id(1), id(2), id(3)]));
    assert!(erasure.change.is_empty());
    assert!(plan.erasing(&[id(5)], minute(2)).is_err());
}

#[test]
fn a_person_who_is_erased_sees_nothing_any_more() {
    let mut plan = dug();
    must(&mut plan, add(20, person("Sam")));
    let show = |plan: &mut Plan, n: u8, people: &[EntryId]| {
        let audience = Audience::People { people: people.iter().copied().collect() };
        must(plan, Edit::Show { id: id(n), audience });
    };
    show(&mut plan, 1, &[id(6)]);
    show(&mut plan, 5, &[id(6), id(20)]);
    must(&mut plan, Edit::Trash { id: id(6) });
    let erasure = plan.erasing(&[id(6)], minute(2)).expect("in the trash");
    plan.take(&erasure.change).expect("fits");
    let audience = |n: u8| plan.entry(id(n)).expect("an entry").audience.clone();
    assert_eq!(audience(1), Audience::OnlyMe);
    assert_eq!(audience(5), Audience::People { people: BTreeSet::from([id(20)]) });
}

#[test]
fn the_words_of_an_erased_bedrock_live_on_nowhere_in_the_trash() {
    let mut plan = dug();
    must(&mut plan, Edit::Trash { id: id(3) });
    must(&mut plan, Edit::Trash { id: id(4) });
    let erasure = plan.erasing(&[id(4)], minute(2)).expect("in the trash");
    plan.take(&erasure.change).expect("fits");
    assert_eq!(answer(&plan, 3), Answer::NotSure);
}

#[test]
fn ten_thousand_entries_are_no_burden() {
    let entries = (0..10_000u64).map(|n| Entry {
        id: EntryId::from_parts(1_800_000_000_000 + n, [7; 10]),
        audience: Audience::OnlyMe,
        position: plan::Position::only(),
        created: minute(0),
        changed: minute(0),
        trashed: None,
        topics: BTreeSet::new(),
        body: Body::Goal(Goal::new(format!("Goal {n}"))),
    });
    let mut plan = Plan::of(entries);
    for n in 0..100 {
        let edits = vec![add(n, goal("One")), add(n + 100, why(id(n), words("More")))];
        must(&mut plan, Edit::Several { edits });
    }
    assert_eq!(plan.entries().count(), 10_200);
}
