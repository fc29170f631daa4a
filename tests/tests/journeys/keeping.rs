//! Keeping: a mentor with a plan of their own keeps what they were given, where that was agreed.

use serde_json::json;
use throughline_tests::{Mentee, Person, Stage, write, write_vault};

const GOAL: &str = "I want to teach what I know about bridges.";

#[test]
fn what_may_be_kept_is_kept_with_a_mentee_taken_back_and_read_again() {
    let stage = Stage::new();
    let file = stage.documents().join("plan.throughline");
    let words = Mentee::who_lets_it_be_kept(true).seals(GOAL, &file);
    let ruth = Person::opens(&stage, "keeping");
    ruth.begins_empty();
    ruth.opens_sealed(&file, Some(&words));
    ruth.sees("You may keep it.");
    keeps_it_with_someone_new(&ruth);
    ruth.leaves_the_room();

    ruth.jumps_to("People");
    ruth.finds("list", "People you mentor");
    ruth.tabs_to("button", "Noor");
    ruth.presses("Enter");
    ruth.finds("heading", "Plans they gave you");
    ruth.finds_nothing_amiss();
    ruth.presses("Control+z");
    ruth.sees_no("Plans they gave you");
    ruth.presses("Control+Shift+z");
    ruth.finds("heading", "Plans they gave you");
    reads_it_after_locking(&ruth);
}

fn keeps_it_with_someone_new(ruth: &Person<'_>) {
    ruth.tabs_to("button", "Keep it in my own plan…");
    ruth.presses("Enter");
    ruth.finds("dialog", "With whom do you keep it?");
    ruth.finds_nothing_amiss();
    ruth.tabs_to("textbox", "What do you call them?");
    ruth.sees("Noor");
    ruth.presses("Enter");
    ruth.finds("radio", "Noor");
    ruth.tabs_to("button", "Keep it");
    ruth.presses("Enter");
    ruth.sees("Kept with Noor, in your own plan.");
}

/// The file itself is not needed any more, nor are the words.
fn reads_it_after_locking(ruth: &Person<'_>) {
    ruth.presses("Control+l");
    ruth.unlocks();
    ruth.finds("navigation", "Places");
    ruth.jumps_to("People");
    ruth.clicks("button", "Noor");
    ruth.tabs_to("button", "Read it");
    ruth.presses("Enter");
    ruth.sees("Kept with Noor, in your own plan.");
    ruth.presses("Right");
    ruth.finds("heading", GOAL);
}

#[test]
fn what_may_not_be_kept_is_read_and_never_lies_in_the_plan() {
    let stage = Stage::new();
    let file = stage.documents().join("plan.throughline");
    let words = Mentee::who_lets_it_be_kept(false).seals(GOAL, &file);
    let mut mentee = None;
    write_vault(&stage, |program| {
        mentee = Some(write(program, app::Body::Person(app::Person::new("Noor", app::Relationship::Mentee))));
    });
    let ruth = Person::opens(&stage, "keeping-refused");
    ruth.unlocks();
    ruth.finds("navigation", "Places");
    ruth.opens_sealed(&file, Some(&words));
    ruth.sees("You keep nothing of it");
    ruth.finds_nothing_amiss();
    ruth.presses("Right");
    ruth.finds("heading", GOAL);
    ruth.presses("Right");
    ruth.finds("heading", "That is all Noor gave you");
    assert!(!ruth.reads().contains("Keep it"), "it is not offered");
    let refused = ruth.calls("keep", json!({ "person": mentee }));
    assert_eq!(refused, Err(json!({ "code": "not-agreed" })), "nor done by a script");

    ruth.leaves_the_room();
    ruth.jumps_to("People");
    ruth.clicks("button", "Noor");
    ruth.finds("textbox", "Their name");
    assert!(!ruth.reads().contains("Plans they gave you"), "nothing was kept");
}

#[test]
fn where_there_is_no_open_plan_keeping_waits_for_one() {
    let stage = Stage::new();
    let file = stage.documents().join("plan.throughline");
    let words = Mentee::who_lets_it_be_kept(true).seals(GOAL, &file);
    let ruth = Person::opens(&stage, "keeping-nowhere");
    ruth.sees("Good to see you");
    ruth.tabs_to("button", "Open a sealed file");
    ruth.presses("Enter");
    ruth.saves_as(&file);
    ruth.finds("textbox", "The six words");
    ruth.types(&words);
    ruth.presses("Enter");
    ruth.sees("You may keep it once your own plan is open.");
    assert!(!ruth.reads().contains("Keep it in my own plan"), "there is nowhere to keep it");
}
