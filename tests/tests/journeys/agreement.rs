//! An agreement: asked one question a screen, stopped midway and gone on with, read whole, printed
//! for both, agreed anew, and compared with the one before.

use throughline_tests::{Person, Stage, example_day, text_of_pdf};

#[test]
fn an_agreement_is_asked_stopped_and_gone_on_with_by_keyboard() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "agreement");
    person.begins_empty();
    knows(&person, "Ruth");

    person.tabs_to("button", "Agree on how you talk");
    person.presses("Enter");
    person.finds("heading", "Who are you to each other?");
    person.types("She asks, I decide");
    person.presses("Enter");
    person.finds("heading", "When and where do you talk?");
    person.sees("She asks, I decide");
    person.finds_nothing_amiss();
    person.presses("Escape");
    person.finds("heading", "What you and Ruth agreed");

    person.tabs_to("button", "Go on with the questions");
    person.presses("Enter");
    person.finds("heading", "When and where do you talk?");
    person.types("Thursdays by the canal");
    person.presses("Enter");
    person.finds("heading", "What do you share with Ruth?");
    chooses(&person, "Strengths");
    person.presses("Control+Enter");
    never_shares(&person);
    passes_on(&person);
    reads_it_whole(&person);
    prints_it(&stage, &person);
}

fn never_shares(person: &Person<'_>) {
    person.finds("heading", "What do you never share");
    chooses(person, "Pay");
    person.tabs_to("textbox", "A word that never leaves");
    person.types("Northwind");
    person.presses("Enter");
    person.finds("list", "Words that never leave");
    person.finds_nothing_amiss();
    person.presses("Control+Enter");
}

fn passes_on(person: &Person<'_>) {
    person.finds("heading", "What may Ruth pass on?");
    person.tabs_to("radio", "Nothing");
    person.presses("Right");
    person.presses("Right");
    person.tabs_to("textbox", "What may be passed on");
    person.types("My strengths");
    person.tabs_to("textbox", "To whom");
    person.types("Tomas");
    person.presses("Control+Enter");
    person.finds("heading", "May Ruth keep what you give them?");
    person.presses("Control+Enter");
    person.finds("heading", "Is there anything else you agreed?");
    person.types("We say so when it no longer helps");
    person.presses("Enter");
}

fn reads_it_whole(person: &Person<'_>) {
    person.finds("heading", "What you and Ruth agreed");
    for words in [
        "She asks, I decide",
        "Thursdays by the canal",
        "Strengths",
        "Pay",
        "Northwind",
        "My strengths, to Tomas",
        "They keep nothing",
        "We say so when it no longer helps",
    ] {
        person.sees(words);
    }
    person.finds_nothing_amiss();
}

/// Words that never leave do not leave by the very page that both have.
fn prints_it(stage: &Stage, person: &Person<'_>) {
    person.tabs_to("button", "Print it for both of you…");
    person.presses("Enter");
    person.finds("img", "Page 1 of 1");
    person.finds_nothing_amiss();
    let file = stage.documents().join("agreed.pdf");
    person.tabs_to("button", "Save PDF…");
    person.presses("Enter");
    person.saves_as(&file);
    person.sees("Saved as agreed.pdf");
    let text = text_of_pdf(&file);
    assert!(text.contains("Thursdays by the canal"), "what was agreed is on the page:\n{text}");
    assert!(!text.contains("Northwind"), "a word that never leaves has left:\n{text}");
}

#[test]
fn an_agreement_is_made_anew_and_the_one_before_stays_readable_beside_it() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "agreement-anew");
    person.looks_around();
    person.jumps_to("People");
    person.clicks("button", "Tomas Lindqvist");
    person.clicks("button", "See all of it");
    person.tabs_to("button", "Agree anew");
    person.presses("Enter");
    person.finds("heading", "Who are you to each other?");
    person.presses("Control+a");
    person.types("He clears the way, I bring the map");
    person.presses("Escape");
    person.finds("heading", "What you and Tomas Lindqvist agreed");
    person.tabs_to("button", "Earlier versions");
    person.presses("Enter");
    let agreed = example_day("2026-02-12");
    person.finds("button", &format!("From {agreed} to"));
    person.finds("heading", "Roles");
    person.finds_nothing_amiss();

    person.presses("Control+z");
    person.presses("Control+z");
    person.jumps_to("People");
    person.clicks("button", "Tomas Lindqvist");
    person.sees(&format!("Since {agreed}"));
}

/// Writes down someone with whom one talks, and opens their page.
fn knows(person: &Person<'_>, name: &str) {
    person.jumps_to("People");
    person.tabs_to("textbox", "Who do you talk to about your work?");
    person.types(name);
    person.presses("Enter");
    person.finds("heading", &format!("What is {name} to you?"));
    person.tabs_to("button", "Mentor");
    person.presses("Enter");
    person.finds("textbox", "Their name");
}

fn chooses(person: &Person<'_>, name: &str) {
    person.tabs_to("checkbox", name);
    person.presses("Space");
}
