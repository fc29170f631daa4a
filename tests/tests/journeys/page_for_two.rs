//! A page for two that breaks what the two agreed: held back, made to fit, or let go for a reason
//! that the ledger keeps, by keyboard.

use throughline_tests::{Person, Stage, example_day, text_of_pdf};

/// Ruth and Noor agreed that this street never leaves.
const HEARD: &str = "I would move to Wendel Street for it.";
const REASON: &str = "She named the street herself.";

#[test]
fn a_page_for_two_that_breaks_the_agreement_fits_or_leaves_for_a_reason() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "page-for-two");
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    hears(&person);
    is_held_back(&person);
    fits_without_it(&person);
    leaves_for_a_reason(&person, &stage);
    stands_in_the_ledger(&person);
}

/// The talk in September says what was agreed never to leave.
fn hears(person: &Person<'_>) {
    person.jumps_to("Sessions");
    let on = example_day("2026-09-17");
    person.clicks("button", &format!("Session with Ruth Adeyemi {on}"));
    person.fills("What I heard", HEARD);
    presses_button(person, "One page for both");
}

fn is_held_back(person: &Person<'_>) {
    person.finds("heading", "One thing does not fit what you and Ruth Adeyemi agreed");
    person.sees("says “Wendel Street”, and you agreed that this never leaves");
    person.sees("It can be saved once it fits what you agreed.");
    person.finds_nothing_amiss();
}

/// One press leaves the part out; the box that chooses it brings it back.
fn fits_without_it(person: &Person<'_>) {
    presses_button(person, "Leave out “What I heard”");
    person.sees_no("does not fit what you and");
    person.finds_nothing_amiss();
    person.tabs_to("checkbox", "What I heard");
    person.presses("Space");
    person.finds("heading", "One thing does not fit");
}

fn leaves_for_a_reason(person: &Person<'_>, stage: &Stage) {
    presses_button(person, "Hand it over all the same…");
    person.finds("textbox", "Why, in your own words");
    person.finds_nothing_amiss();
    person.fills("Why, in your own words", REASON);
    presses_button(person, "Let it leave for this reason");
    person.sees("You decided to hand it over all the same:");
    let file = stage.documents().join("for-both.pdf");
    presses_button(person, "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved as for-both.pdf");
    let text = text_of_pdf(&file);
    assert!(text.contains("Wendel Street"), "what was let go is not in the PDF:\n{text}");
    assert!(!text.contains("named the street"), "the reason is in the PDF:\n{text}");
}

fn stands_in_the_ledger(person: &Person<'_>) {
    person.jumps_to("Share & export");
    person.clicks("button", "What you handed over");
    person.sees("You let it leave although it did not fit what you agreed:");
    person.sees(REASON);
    person.finds_nothing_amiss();
}

/// Presses Tab to a button and Enter.
fn presses_button(person: &Person<'_>, name: &str) {
    person.tabs_to("button", name);
    person.presses("Enter");
}
