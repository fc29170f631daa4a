//! The throughline: seeing what rests on what, walking through it, changing it, keeping a picture.

use std::path::Path;
use throughline_tests::{Person, Stage, wait_for};

const TEACH: &str = "Goal: I want to teach what I know to the people who start here.";
const HOUSE: &str = "Goal: I want to earn enough to buy my parents the house they rent.";
const FOUR_DAYS: &str = "Goal: Work four days a week for a while";
const MOVED: &str = "Why: They moved four times so that I could stay at one school.";
const HALF: &str = "Why: Half of what I know. I only understand a thing once I have explained it.";
const NOBODY: &str = "Why: Nobody showed me around in my first year, and I nearly left.";
const LIGHTS_UP: &str = "Why: There is a moment when a face lights up. I live for it.";
const SIMPLE: &str = "I love making hard things simple for other people.";
const SAFE: &str = "I want the people I love to feel safe.";

const AT_FIRST: &str =
    "Three of five goals rest on the same ground. “Work four days a week for a while” is not there yet.";

/// In front of the throughline of the example plan.
fn looks_at_the_throughline<'s>(stage: &'s Stage, name: &'static str) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    person.goes_to("Throughline");
    person.sees(AT_FIRST);
    person.clicks("button", "All of it");
    person
}

/// Chooses an act for something in the picture, by the menu under it.
fn chooses_to(person: &Person<'_>, thing: &str, act: &str) {
    person.taps("option", thing);
    waits_for_focus(person, thing);
    person.clicks("button", "What to do with");
    person.clicks("menuitem", act);
}

fn waits_for_focus(person: &Person<'_>, name: &str) {
    wait_for(&format!("“{name}” to have the focus"), || person.has_focus("option", name).then_some(()));
}

fn takes_it_back(person: &Person<'_>, what: &str, sentence: &str) {
    person.presses("Control+z");
    person.sees(&format!("Taken back: {what}."));
    person.sees(sentence);
}

#[test]
fn one_walks_through_it_by_keyboard_and_opens_what_one_finds() {
    let stage = Stage::new();
    let person = looks_at_the_throughline(&stage, "throughline-keyboard");
    person.finds_nothing_amiss();
    person.tabs_to("option", "Goal: ");
    person.presses("Home");
    for _ in 0..10 {
        if person.has_focus("option", HOUSE) {
            break;
        }
        person.presses("Right");
    }
    waits_for_focus(&person, HOUSE);
    person.presses("Down");
    waits_for_focus(&person, MOVED);
    person.presses("Down");
    waits_for_focus(&person, &format!("Bedrock under one goal: {SAFE}"));
    person.presses("Up");
    waits_for_focus(&person, MOVED);
    person.finds_nothing_amiss();

    let transform =
        "return document.querySelector('[role=listbox] > g[transform]').getAttribute('transform')";
    for key in ["Plus", "-", "0"] {
        let before = person.ask(transform, vec![]);
        person.presses(key);
        wait_for("the size to change", || (person.ask(transform, vec![]) != before).then_some(()));
    }
    person.presses("Shift+F10");
    person.finds("menuitem", "Move under…");
    person.presses("Escape");
    waits_for_focus(&person, MOVED);
    person.presses("Enter");
    person.finds("list", "Layers, from the goal down");
    person.sees("They moved four times");
}

#[test]
fn whys_are_moved_by_menu_and_by_dragging_and_what_cannot_be_is_said() {
    let stage = Stage::new();
    let person = looks_at_the_throughline(&stage, "throughline-moving");
    chooses_to(&person, HALF, "Move under…");
    person.finds_nothing_amiss();
    person.types("four days");
    person.clicks("button", "Goal Work four days a week for a while");
    person.sees("is under “Work four days a week for a while” now.");
    takes_it_back(&person, "changing a why", AT_FIRST);

    person.drags(("option", LIGHTS_UP), ("option", FOUR_DAYS));
    person.sees("is under “Work four days a week for a while” now.");
    person.sees("Three of five goals rest on the same ground. “I want to teach what I know");
    takes_it_back(&person, "changing a why", AT_FIRST);

    person.drags(("option", NOBODY), ("option", LIGHTS_UP));
    person.sees("never under itself");
    person.sees(AT_FIRST);
    person.drags(("option", HALF), ("option", "Bedrock under 3 goals"));
    person.sees("Bedrock is where a way ends");
}

#[test]
fn bedrock_is_joined_and_parted_and_it_is_taken_back() {
    let stage = Stage::new();
    let person = looks_at_the_throughline(&stage, "throughline-ground");
    chooses_to(&person, "Bedrock under one goal", "Join with…");
    person.clicks("button", &format!("Bedrock {SIMPLE}"));
    person.finds("radio", SIMPLE);
    person.finds("radio", SAFE);
    person.finds_nothing_amiss();
    person.clicks("button", "Join them");
    person.sees("Four of five goals rest on the same ground.");
    takes_it_back(&person, "joining bedrock", AT_FIRST);

    chooses_to(&person, LIGHTS_UP, "Part from the others…");
    person.fills("What it stands on, in your words", "I want to see people understand.");
    person.finds_nothing_amiss();
    person.clicks("button", "Part it");
    person.sees("It rests on ground of its own now: “I want to see people understand”");
    person.sees("Two of five goals rest on the same ground.");
    person.finds("option", "Bedrock under one goal: I want to see people understand.");
    takes_it_back(&person, "adding bedrock", AT_FIRST);
}

#[test]
fn the_outline_says_the_same_and_stays_chosen() {
    let stage = Stage::new();
    let person = looks_at_the_throughline(&stage, "throughline-outline");
    let drawn = person.ask("return document.querySelectorAll('[data-node]').length", vec![]);
    person.clicks("button", "Outline");
    let listed = "return document.querySelectorAll('[data-outline]').length";
    wait_for("all of it to be listed", || (person.ask(listed, vec![]) == drawn).then_some(()));
    person.sees("under 3 goals");
    person.finds_nothing_amiss();
    person.goes_to("Home");
    person.goes_to("Throughline");
    person.finds("button", TEACH);
    person.clicks("button", "What to do with “Half of what I know");
    person.clicks("menuitem", "Move under…");
    person.types("four days");
    person.clicks("button", "Goal Work four days a week for a while");
    person.sees("is under “Work four days a week for a while” now.");
}

#[test]
fn the_picture_is_kept_as_svg_and_as_png_and_calling_off_keeps_nothing() {
    let stage = Stage::new();
    let person = looks_at_the_throughline(&stage, "throughline-picture");
    let svg = stage.documents().join("throughline.svg");
    person.clicks("button", "As picture…");
    person.sees("also what is only for you");
    person.finds_nothing_amiss();
    person.clicks("button", "Save…");
    person.calls_the_dialog_off();
    person.clicks("button", "Save…");
    person.saves_as(&svg);
    person.sees("The picture is saved.");
    holds_the_words(&svg);

    let png = stage.documents().join("throughline.png");
    person.clicks("button", "As picture…");
    person.clicks("radio", "PNG");
    person.clicks("button", "Save…");
    person.saves_as(&png);
    wait_for("the question to be over", || person.looks_for("dialog", "").is_empty().then_some(()));
    let bytes = std::fs::read(&png).unwrap();
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 50_000, "{} bytes", bytes.len());
    let files = std::fs::read_dir(stage.documents()).unwrap().flatten();
    assert_eq!(files.count(), 2, "calling off keeps nothing, and nothing is left beside what was kept");
}

/// Every sentence in full, and nothing that runs, is fetched, or tells one entry from another.
fn holds_the_words(file: &Path) {
    let text = std::fs::read_to_string(file).expect("it was saved");
    let words: String =
        text.split('<').filter_map(|tag| tag.split_once('>').map(|(_, words)| words)).collect();
    let plain = |words: &str| words.split_whitespace().collect::<String>();
    for said in [SIMPLE, SAFE, &TEACH[6..], &LIGHTS_UP[5..]] {
        assert!(plain(&words).contains(&plain(said)), "“{said}” is not in the picture");
    }
    for forbidden in ["<script", "<style", " id=", "href", "url(", "data-"] {
        assert!(!text.contains(forbidden), "{forbidden} is in the picture");
    }
}
