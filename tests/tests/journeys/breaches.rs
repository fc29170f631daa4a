//! What breaks an agreement stays here until it fits or the person says why, by keyboard alone.

use throughline_tests::{Person, Stage, text_of_pdf};

const TOOL: &str = "I want to build a small tool of my own";
const TALK: &str = "Give one talk to a room of strangers.";
const REASON: &str = "We spoke about it at lunch, and he asked.";

/// The example, with these chosen for the manager, with whom there is an agreement.
fn chooses_for_the_manager<'s>(stage: &'s Stage, name: &'static str, chosen: &[&str]) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    person.presses("Control+p");
    person.tabs_to("button", "For Tomas Lindqvist");
    person.presses("Enter");
    person.sees("Your agreement, ");
    for title in chosen {
        person.tabs_to("checkbox", title);
        person.presses("Space");
    }
    person.looks_at_the_pages();
    person
}

/// Presses Tab to a button and Enter.
fn presses_button(person: &Person<'_>, name: &str) {
    person.tabs_to("button", name);
    person.presses("Enter");
}

#[test]
fn what_breaks_an_agreement_is_said_with_its_reason_and_fits_by_one_press() {
    let stage = Stage::new();
    let person = chooses_for_the_manager(&stage, "breaches", &[TALK, TOOL]);
    person.finds("heading", "One thing does not fit what you and Tomas Lindqvist agreed");
    presses_button(&person, "See why");
    person.sees("You marked it as touching “Pay”");
    person.sees("It can be saved once it fits what you agreed.");
    person.finds_nothing_amiss();

    presses_button(&person, "Leave it out I want to build");
    person.sees_no("does not fit what you and");
    person.finds_nothing_amiss();
    let file = stage.documents().join("fits.pdf");
    presses_button(&person, "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved as fits.pdf");
    let text = text_of_pdf(&file);
    assert!(text.contains(TALK), "what fits is not in the PDF:\n{text}");
    assert!(!text.contains("small tool"), "what was left out is in the PDF:\n{text}");

    presses_button(&person, "Tomas Lindqvist may see");
    person.sees("From now on Tomas Lindqvist may see them.");
}

#[test]
fn handing_it_over_all_the_same_takes_a_reason_that_the_ledger_keeps_and_the_file_does_not() {
    let stage = Stage::new();
    let person = chooses_for_the_manager(&stage, "breaches-despite", &[TOOL]);
    presses_button(&person, "Hand it over all the same…");
    person.finds("textbox", "Why, in your own words");
    person.finds_nothing_amiss();
    presses_button(&person, "Let it leave for this reason");
    person.sees("A few words are needed here");

    person.fills("Why, in your own words", REASON);
    presses_button(&person, "Let it leave for this reason");
    person.sees("You decided to hand it over all the same:");
    let file = stage.documents().join("despite.pdf");
    presses_button(&person, "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved as despite.pdf");
    assert!(!text_of_pdf(&file).contains("lunch"), "the reason is in the PDF");

    presses_button(&person, "See the ledger");
    person.sees("You let it leave although it did not fit what you agreed:");
    person.sees(REASON);
    person.finds_nothing_amiss();
    person.resizes(400, 800);
    person.finds_nothing_amiss();
}
