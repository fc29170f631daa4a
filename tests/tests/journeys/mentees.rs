//! A mentor's own vault: whom they mentor, when it is time to talk, what they note for themselves,
//! and what they were given, read again and answered.

use app::{Body, Person as Someone, Relationship, Saying, Throughline};
use std::path::Path;
use throughline_tests::{Mentee, Person, Stage, wait_for, write, write_vault};

const GOAL: &str = "I want to teach what I know about bridges.";
const DUE: &str = "You and Noor meant to talk about now.";
const NOTE: &str = "Asks little, and means all of it.";
const HEARD: &str = "Teaching is where the bridge begins";
const QUESTION: &str = "Whom would you teach first?";

#[test]
fn a_mentor_looks_after_those_they_mentor_in_a_vault_of_their_own() {
    let stage = Stage::new();
    let mut noor = Mentee::who_lets_it_be_kept(true);
    let given = stage.documents().join("plan.throughline");
    let words = noor.seals(GOAL, &given);
    write_vault(&stage, |ruth| mentors_three(ruth, &given, &words));
    std::fs::remove_file(&given).expect("what was kept needs the file no more");

    let ruth = Person::opens(&stage, "mentees");
    ruth.unlocks();
    ruth.finds("navigation", "Places");
    sees_whom_she_mentors(&ruth);
    means_to_talk_every_week(&ruth);
    talks_when_it_is_time(&ruth);
    sees_that_they_talked(&ruth);

    let answer = stage.documents().join("answer.throughline");
    answers_what_was_kept(&ruth, &answer);
    assert_eq!(noor.hears(&answer), [Saying::Question { words: QUESTION.to_owned() }]);
}

/// Three, of whom one gave her a plan to keep, and met her long ago.
fn mentors_three(ruth: &mut Throughline, given: &Path, words: &str) {
    let [noor, ..] = ["Noor", "Ivo", "Lene"].map(|name| {
        let mentee = Someone::new(name, Relationship::Mentee);
        write(ruth, Body::Person(Someone { since: "2026-01-05".parse().ok(), ..mentee }))
    });
    ruth.choose_sealed(given).expect("it is a sealed file");
    ruth.unseal(Some(words)).expect("these are its words");
    ruth.keep(noor).expect("it may be kept");
}

fn sees_whom_she_mentors(ruth: &Person<'_>) {
    ruth.jumps_to("People");
    ruth.finds("list", "People you mentor");
    for name in ["Noor", "Ivo", "Lene"] {
        ruth.finds("button", name);
    }
    ruth.finds_nothing_amiss();
}

fn means_to_talk_every_week(ruth: &Person<'_>) {
    ruth.tabs_to("button", "Noor");
    ruth.presses("Enter");
    ruth.tabs_to("radio", "Every week");
    ruth.presses("Space");
    ruth.tabs_to("textbox", "Notes");
    ruth.types(NOTE);
    ruth.finds_nothing_amiss();
}

/// Home says so softly, and leads to a session with them.
fn talks_when_it_is_time(ruth: &Person<'_>) {
    ruth.jumps_to("Home");
    ruth.sees(DUE);
    ruth.finds_nothing_amiss();
    ruth.tabs_to("button", &format!("Prepare a session: {DUE}"));
    ruth.presses("Enter");
    ruth.tabs_to("button", "Prepare it");
    ruth.presses("Enter");
    ruth.finds("heading", "Session with Noor");
    ruth.presses("Control+Enter");
    ruth.sees("only what you share with Noor is shown");
    assert!(!ruth.reads().contains(NOTE), "her own notes are not in the session");
    ruth.presses("h");
    wait_for("what was heard to be written", || ruth.has_focus("textbox", "What I heard").then_some(()));
    ruth.types(HEARD);
    ruth.tabs_to("button", "End session");
    ruth.presses("Enter");
    ruth.finds("heading", "How did talking with Noor leave you?");
    ruth.presses("Control+Enter");
    ruth.sees(HEARD);
    ruth.jumps_to("Home");
    ruth.waits_for_answers();
    ruth.sees_no(DUE);
}

fn sees_that_they_talked(ruth: &Person<'_>) {
    ruth.jumps_to("People");
    ruth.sees("You talked today");
    ruth.tabs_to("button", "Noor");
    ruth.presses("Enter");
    ruth.finds("list", "Sessions");
    ruth.sees(HEARD);
    ruth.sees(NOTE);
    ruth.finds_nothing_amiss();
}

/// As on the first day, without the file and without its words.
fn answers_what_was_kept(ruth: &Person<'_>, answer: &Path) {
    ruth.tabs_to("button", "Read it");
    ruth.presses("Enter");
    ruth.finds("button", "Begin");
    ruth.presses("Right");
    ruth.finds("heading", GOAL);
    ruth.tabs_to("button", "Question");
    ruth.presses("Enter");
    ruth.finds("textbox", "Question");
    ruth.types(QUESTION);
    ruth.presses("Alt+Right");
    ruth.finds("heading", "That is all Noor gave you");
    ruth.tabs_to("textbox", "What do you call yourself?");
    ruth.types("Ruth");
    ruth.presses("Enter");
    ruth.saves_as(answer);
    ruth.sees("Sealed.");
    ruth.leaves_the_room();
    ruth.finds("list", "Sessions");
}
