//! What someone may see on one screen.

use crate::plans::*;
use disclosure::{Choice, Part, Visible, disclose, visible_to};
use plan::*;

fn seen(plan: &Plan) -> Visible {
    visible_to(plan, id(MENTOR), day()).unwrap()
}

/// All the words on the screen.
fn screen(plan: &Plan, choice: &Choice) -> String {
    serde_json::to_string(&disclose(plan, choice, day()).unwrap().disclosure).unwrap()
}

fn passion_with_note() -> Plan {
    let passion = Passion { statement: "Maps".into(), rests: Some(id(9)), ..Passion::default() };
    let note = EnergyNote { doing: "Drew".into(), energy: Energy::Gave, on: day(), feeds: Some(id(1)) };
    let mut plan = plan_of([(9, bedrock("Order")), (1, Body::Passion(passion)), (2, Body::EnergyNote(note))]);
    show(&mut plan, 1, &[MENTOR]);
    plan
}

#[test]
fn nothing_is_seen_that_is_not_marked_for_them() {
    let mut plan = plan_of([(1, goal("Lead")), (2, goal("Teach")), (3, goal("Sail"))]);
    show(&mut plan, 2, &[MANAGER]);
    show(&mut plan, 3, &[MANAGER, MENTOR]);
    assert_eq!(seen(&plan).choice.entries.into_keys().collect::<Vec<_>>(), [id(3)]);
}

#[test]
fn it_is_seen_with_all_its_parts_but_the_notes() {
    let full = Goal { notes: "mine".into(), horizon: Some(Horizon::Year), ..Goal::new("Lead") };
    let mut plan = plan_of([(1, Body::Goal(full))]);
    show(&mut plan, 1, &[MENTOR]);
    let screen = screen(&plan, &seen(&plan).choice);
    assert!(screen.contains("\"name\":\"year\"") && !screen.contains("mine"), "{screen}");
}

#[test]
fn a_why_on_bedrock_that_is_not_marked_for_them_is_not_seen() {
    let mut plan = plan_of([(9, bedrock("Order")), (1, goal("Lead")), (2, rests(1, 9))]);
    [1, 2].into_iter().for_each(|n| show(&mut plan, n, &[MENTOR]));
    assert!(!screen(&plan, &seen(&plan).choice).contains("Order"));
    show(&mut plan, 9, &[MENTOR]);
    assert!(screen(&plan, &seen(&plan).choice).contains("Order"));
}

#[test]
fn what_a_passion_rests_on_or_feeds_on_is_seen_once_it_is_marked_for_them_too() {
    let mut plan = passion_with_note();
    let sight = screen(&plan, &seen(&plan).choice);
    assert!(!sight.contains("Order") && !sight.contains("Drew"), "{sight}");
    [2, 9].into_iter().for_each(|n| show(&mut plan, n, &[MENTOR]));
    let sight = screen(&plan, &seen(&plan).choice);
    assert!(sight.contains("Order") && sight.contains("Drew"), "{sight}");
}

#[test]
fn what_would_break_the_agreement_is_held_back_and_said() {
    let goal = Goal { setting: Some(Setting::Outside), horizon: Some(Horizon::Year), ..Goal::new("Lead") };
    let mut plan = plan_of([(1, Body::Goal(goal)), (2, why(1, "To choose"))]);
    [1, 2].into_iter().for_each(|n| show(&mut plan, n, &[MENTOR]));
    let agreement = Agreement { never: [Topic::Leaving].into(), ..without(Sharing::Whys) };
    agree(&mut plan, agreement);
    let Visible { choice, withheld } = seen(&plan);
    assert!(!choice.entries[&id(1)].contains(&Part::Setting) && !choice.entries.contains_key(&id(2)));
    assert_eq!(withheld.iter().map(|b| b.id).collect::<Vec<_>>(), [id(1), id(2)]);
    assert!(screen(&plan, &choice).contains("\"name\":\"year\""));
}

#[test]
fn what_lies_in_the_trash_is_not_seen() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    show(&mut plan, 1, &[MENTOR]);
    does(&mut plan, &Edit::Trash { id: id(1) });
    assert!(seen(&plan).choice.entries.is_empty());
}
