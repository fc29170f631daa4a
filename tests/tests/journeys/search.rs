//! Finding what was written, from anywhere and back again, with the keyboard alone.

use serde_json::json;
use throughline_tests::{Person, Stage, wait_for};

const GOAL: &str = "I want to lead the platform team within two years.";
const BEDROCK: &str = "I love making hard things simple for other people.";
const FIELD: &str = "What did you write?";

/// The person presses Ctrl+F and may type at once.
fn searches(person: &Person<'_>, words: &str) {
    person.presses("Control+f");
    waits_for_focus(person, "textbox", FIELD);
    person.types(words);
}

fn waits_for_focus(person: &Person<'_>, role: &str, name: &str) {
    let what = format!("{role} “{name}” to have the focus");
    wait_for(&what, || person.has_focus(role, name).then_some(()));
}

/// Waits until exactly these words are marked in the results, in any order, each named once.
fn sees_marked(person: &Person<'_>, expected: &[&str]) {
    let script = "return [...new Set([...document.querySelectorAll('mark')].map((m) => m.innerText))].sort()";
    wait_for(&format!("{expected:?} to be marked"), || {
        (person.ask(script, vec![]) == json!(expected)).then_some(())
    });
}

/// Waits until exactly these words are lit on the page.
fn sees_lit(person: &Person<'_>, expected: &[&str]) {
    let script = "return [...new Set([...(CSS.highlights.get('found') ?? [])].map(String))].sort()";
    wait_for(&format!("{expected:?} to be lit"), || {
        (person.ask(script, vec![]) == json!(expected)).then_some(())
    });
}

fn looks_around<'s>(stage: &'s Stage, name: &'static str) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    person
}

#[test]
fn what_was_written_is_found_opened_and_left_again() {
    let stage = Stage::new();
    let person = looks_around(&stage, "search");
    person.jumps_to("Goals");
    person.tabs_to("button", GOAL);

    searches(&person, "\"hard things\" simp");
    sees_marked(&person, &["hard things", "simple"]);
    person.finds_nothing_amiss();
    person.resizes(400, 800);
    person.finds_nothing_amiss();
    person.clicks("button", "Open the list of places");
    person.finds_nothing_amiss();
    person.presses("Escape");
    waits_for_focus(&person, "button", "Open the list of places");
    person.resizes(1280, 800);
    person.clicks("textbox", FIELD);
    person.presses("Down");
    person.presses("Enter");
    person.sees(BEDROCK);
    sees_lit(&person, &["hard things", "simple"]);
    person.finds_nothing_amiss();

    person.presses("Alt+Left");
    sees_lit(&person, &[]);
    person.finds("heading", FIELD);
    waits_for_focus(&person, "button", BEDROCK);
    person.presses("Escape");
    waits_for_focus(&person, "button", GOAL);
}

#[test]
fn what_was_reworded_or_thrown_away_is_found_when_it_is_asked_for() {
    let stage = Stage::new();
    let person = looks_around(&stage, "search-past");
    person.presses("Control+n");
    person.finds("dialog", "What is something you want?");
    person.types("Sail to Besançon");
    person.presses("Enter");
    person.sees("Written down.");
    searches(&person, "besancon");
    sees_marked(&person, &["Besançon"]);
    person.presses("Enter");
    sees_lit(&person, &["Besançon"]);
    person.fills("The goal, in your words", "Row to Lyon");
    person.presses("Tab");
    person.sees_no("Saving…");

    searches(&person, "besancon");
    person.sees("You have not written “besancon” so far");
    person.finds_nothing_amiss();
    person.tabs_to("checkbox", "Also earlier wordings");
    person.presses("Space");
    sees_marked(&person, &["Besançon"]);
    person.sees("Row to Lyon");
}

#[test]
fn the_palette_goes_anywhere_does_anything_and_finds_anything() {
    let stage = Stage::new();
    let person = looks_around(&stage, "palette");
    person.jumps_to("Settings");
    person.finds("heading", "Settings");
    person.jumps_to("Turn dark");
    wait_for("the dark", || {
        (person.ask("return document.documentElement.dataset.theme", vec![]) == json!("dark")).then_some(())
    });
    person.jumps_to(BEDROCK);
    person.finds("list", "Layers, from the goal down");
    person.presses("Control+k");
    person.finds("group", "Lately");
    person.types("simple");
    person.finds("option", "Search for “simple”");
    sees_marked(&person, &["simple"]);
    person.finds_nothing_amiss();
    person.presses("Up");
    person.presses("Enter");
    waits_for_focus(&person, "textbox", FIELD);
    sees_marked(&person, &["simple"]);
    person.finds_nothing_amiss();
    person.presses("Escape");
    person.sees(BEDROCK);
}
