//! A choice that changed a path, asked about one question at a time, down to the ground it shares
//! with a goal of today.

use throughline_tests::{Person, Stage};

const BEDROCK: &str = "I need to see whom it helps";
const CHOICE: &str = "I left the bank";

#[test]
fn a_turning_point_is_told_by_keyboard_and_rests_where_a_goal_rests() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "turning-points");
    person.makes_a_vault();
    person.fills("Something you want", "I want to teach");
    person.clicks("button", "Start here");
    person.digs_to_bedrock(&["I see it click"], BEDROCK);

    person.jumps_to("Turning points");
    person.tabs_to("textbox", "Think of a choice that changed your path.");
    person.types(CHOICE);
    person.presses("Enter");
    says(&person, "When was that?", "2019");
    says(&person, "What could you have done instead?", "Stay, and be promoted");
    person.finds("heading", "Why that choice?");
    person.finds_nothing_amiss();
    person.types("I never met anyone");
    person.presses("Escape");

    person.finds("list", "Your turning points");
    person.sees("I never met anyone");
    person.tabs_to("button", CHOICE);
    person.presses("Enter");
    person.finds("heading", "What does it rest on?");
    person.tabs_to("button", BEDROCK);
    person.presses("Enter");
    person.sees("Rests there too: “I want to teach”");
    person.finds_nothing_amiss();
    leads_to_a_goal(&person);

    person.presses("Control+z");
    person.jumps_to("Turning points");
    person.sees("rests on bedrock");
    person.presses("Control+z");
    person.sees_no("rests on bedrock");
}

fn leads_to_a_goal(person: &Person<'_>) {
    person.tabs_to("button", "Make a goal of it");
    person.presses("Enter");
    person.finds("textbox", "The goal, in your words");
    person.types("I want to meet them");
    person.presses("Enter");
    person.sees("“I want to meet them” is among your goals.");
    person.finds("button", "Start digging");
}

/// Answers the question that is asked now; the field has the focus already.
fn says(person: &Person<'_>, question: &str, words: &str) {
    person.finds("heading", question);
    person.types(words);
    person.presses("Enter");
}
