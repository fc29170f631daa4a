//! What someone knows, what changed since they last saw it, and what was shared before less was
//! agreed.

use throughline_tests::{Person, Stage};

const TALK: &str = "Give one talk to a room of strangers.";
const LATER: &str = "Give one talk to a room of strangers, and stay for the questions.";
const RUTH: &str = "Ruth Adeyemi";

fn looks_around<'s>(stage: &'s Stage, name: &'static str) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    person
}

/// Hands a goal over to Ruth, on pages.
fn hands_over(stage: &Stage, person: &Person<'_>, goal: &str) {
    person.presses("Control+p");
    person.clicks("button", &format!("For {RUTH}"));
    person.clicks("checkbox", goal);
    person.looks_at_the_pages();
    person.clicks("button", "Save PDF…");
    person.saves_as(&stage.documents().join("given.pdf"));
    person.sees("Saved as given.pdf");
}

/// Goes to what Ruth knows, by way of the ledger, with the keyboard.
fn asks_what_she_knows(person: &Person<'_>) {
    person.presses("Control+p");
    person.tabs_to("button", "What you handed over");
    person.presses("Enter");
    person.finds("heading", "What you handed over");
    person.tabs_to("button", &format!("What does {RUTH} know?"));
    person.presses("Enter");
    person.finds("heading", &format!("What {RUTH} knows"));
}

#[test]
fn what_someone_knows_is_in_the_words_they_saw_with_what_changed_since_beside() {
    let stage = Stage::new();
    let person = looks_around(&stage, "ledger");
    hands_over(&stage, &person, TALK);
    asks_what_she_knows(&person);
    person.sees(TALK);
    person.sees("PDF");
    person.sees_no("You have changed it since.");
    person.finds_nothing_amiss();

    person.jumps_to("Goals");
    person.clicks("button", TALK);
    person.fills("The goal, in your words", LATER);
    asks_what_she_knows(&person);
    person.sees("You have changed it since.");
    person.tabs_to("button", "See both side by side");
    person.presses("Enter");
    person.finds("dialog", &format!("What {RUTH} saw"));
    person.sees("stay for the questions");
    person.finds_nothing_amiss();
    person.presses("Escape");
    person.resizes(400, 800);
    person.finds_nothing_amiss();
}

#[test]
fn what_was_shared_before_less_was_agreed_is_flagged_kindly() {
    let stage = Stage::new();
    let person = looks_around(&stage, "ledger-narrower");
    hands_over(&stage, &person, TALK);

    person.jumps_to("Goals");
    person.clicks("button", &format!("Who may see “{TALK}”"));
    person.finds("dialog", "Who may see");
    person.clicks("checkbox", "Health");
    person.clicks("button", "Done");
    asks_what_she_knows(&person);
    person.sees(&format!("One thing you gave {RUTH} would not fit what you agree on today."));
    person.sees("Today it would not fit what you agreed.");
    person.finds_nothing_amiss();
}
