//! A session by keyboard: prepared, held with one thing on the screen at a time, and what came of it.

use throughline_tests::{Person, Stage, wait_for};

const GOAL: &str = "I want to lead the platform team";
const QUESTION: &str = "What would you still do if nobody gave it a name?";
const STEP: &str = "If the planning slot is free, then I run it";

#[test]
fn a_session_is_prepared_held_and_remembered_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "session");
    person.makes_a_vault();
    person.fills("Something you want", GOAL);
    person.clicks("button", "Start here");
    person.finds("button", "Start digging");
    prepares(&person);
    holds(&person);
    remembers(&person);
    carries_over(&person);
}

fn prepares(person: &Person<'_>) {
    person.jumps_to("Sessions");
    person.tabs_to("textbox", "Their name");
    person.types("Ruth");
    person.presses("Enter");
    person.finds("heading", "Session with Ruth");
    person.tabs_to("textbox", "Look for something you wrote");
    person.types("platform");
    person.finds("list", "Found among your words");
    person.presses("Enter");
    person.finds("list", "To talk about");
    person.sees("Ruth does not see it");
    person.tabs_to("button", &format!("Who may see “{GOAL}”"));
    person.presses("Enter");
    person.tabs_to("checkbox", "Ruth");
    person.presses("Space");
    person.tabs_to("button", "Done");
    person.presses("Enter");
    person.sees_no("Ruth does not see it");
    person.tabs_to("radio", "Little");
    person.presses("Space");
    person.tabs_to("textbox", "Something that weighs on you");
    person.types("The move");
    person.finds_nothing_amiss();
    person.presses("Control+Enter");
}

fn holds(person: &Person<'_>) {
    person.sees("only what you share with Ruth is shown");
    person.finds("heading", GOAL);
    person.sees_no("The move");
    person.finds_nothing_amiss();
    person.presses("n");
    person.presses("h");
    waits_to_write(person, "What I heard");
    person.types("I light up when I teach");
    person.presses("Tab");
    person.presses("q");
    waits_to_write(person, "What was said");
    person.types(QUESTION);
    person.finds_nothing_amiss();
    person.presses("Enter");
    person.finds("button", "Question");
    person.presses("s");
    waits_to_write(person, "If this happens");
    person.types("the planning slot is free");
    person.presses("Tab");
    person.types("I run it");
    person.presses("Enter");
    person.sees(STEP);
    person.tabs_to("button", "End session");
    person.presses("Enter");
}

fn remembers(person: &Person<'_>) {
    person.finds("heading", "How did talking with Ruth leave you?");
    person.tabs_to("checkbox", "I feel closer to them");
    person.presses("Space");
    person.finds_nothing_amiss();
    person.presses("Control+Enter");
    person.finds("heading", "Next steps");
    for words in ["I light up when I teach", QUESTION, STEP, "The move"] {
        person.sees(words);
    }
    person.finds_nothing_amiss();
    person.tabs_to("button", "One page for both");
    person.presses("Enter");
    person.finds("img", "Page 1 of 1");
    person.finds_nothing_amiss();
}

/// What is not done waits before the next session with the same person and in it, and is ticked there.
fn carries_over(person: &Person<'_>) {
    person.jumps_to("Prepare a session");
    person.finds("radio", "Ruth");
    person.tabs_to("button", "Prepare it");
    person.presses("Enter");
    person.finds("list", "Last time");
    person.presses("Control+Enter");
    person.sees("only what you share with Ruth is shown");
    person.finds("heading", "What you meant to do");
    person.finds_nothing_amiss();
    person.tabs_to("checkbox", STEP);
    person.presses("Space");
    person.tabs_to("button", "End session");
    person.presses("Enter");
    person.finds("heading", "How did talking with Ruth leave you?");
    person.jumps_to("Sessions");
    person.sees("every step done");
}

/// A letter opens something to write in, and the focus goes there.
fn waits_to_write(person: &Person<'_>, field: &str) {
    wait_for(field, || person.has_focus("textbox", field).then_some(()));
}
