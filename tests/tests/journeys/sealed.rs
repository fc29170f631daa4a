//! Two people, two windows, two vaults: a mentee seals a part of the plan, a mentor reads it without
//! a vault and answers, and the mentee takes in two of three things. No server is between them.

use std::path::Path;
use throughline_tests::{Person, Stage};

const GOAL: &str = "I want to lead the platform team within two years.";
const WHYS: [&str; 2] =
    ["I would get to choose what we build.", "My father was never asked at work, and it ate him."];
const BEDROCK: &str = "I love making hard things simple for other people.";

const QUESTION: &str = "What would you miss if somebody else led it well?";
const HEARD: &str = "You want a say in what is built.";
const STORY: &str = "I led a team once, and gave it back after a year.";

#[test]
fn a_mentee_seals_a_mentor_answers_and_the_mentee_takes_in_two_of_three() {
    let hers = Stage::new();
    let noor = Person::opens(&hers, "sealed-mentee");
    let sealed = hers.documents().join("plan.throughline");
    let words = seals_a_part(&noor, &sealed);

    let theirs = Stage::new();
    let ruth = Person::opens(&theirs, "sealed-mentor");
    let answer = hers.documents().join("answer.throughline");
    reads_and_answers(&ruth, &sealed, &words, &answer);
    assert!(!theirs.vault().exists(), "reading needs no vault and leaves none behind");

    takes_in_two(&noor, &answer);
    knows_what_was_handed_over(&noor);
}

/// Everything but the lowest of the whys; the six words come back.
fn seals_a_part(noor: &Person<'_>, file: &Path) -> String {
    noor.makes_a_vault();
    noor.fills("Something you want", GOAL);
    noor.clicks("button", "Start here");
    noor.digs_to_bedrock(&WHYS, BEDROCK);
    noor.goes_to("Share & export");
    noor.adds_a_recipient("Ruth");
    noor.chooses(GOAL, &[WHYS[0], BEDROCK]);
    noor.looks_at_the_pages();
    noor.clicks("button", "Seal for them…");
    noor.clicks("button", "Seal and save…");
    noor.saves_as(file);
    let words = noor.reads_the_six_words();
    noor.clicks("button", "I have told them");
    words
}

/// By keyboard, at the first run.
fn reads_and_answers(ruth: &Person<'_>, sealed: &Path, words: &str, answer: &Path) {
    ruth.sees("Good to see you");
    ruth.tabs_to("button", "Open a sealed file");
    ruth.presses("Enter");
    ruth.saves_as(sealed);
    ruth.finds("textbox", "The six words");
    ruth.finds_nothing_amiss();
    ruth.types("not these six words at all");
    ruth.presses("Enter");
    ruth.sees("These words do not open it");
    ruth.types(words);
    ruth.presses("Enter");

    ruth.finds("button", "Begin");
    ruth.sees("nobody can tell from it who sealed it");
    ruth.presses("Right");
    ruth.finds("heading", GOAL);
    ruth.sees(BEDROCK);
    assert!(!ruth.reads().contains(WHYS[1]), "what was not chosen is not there");
    says(ruth, "Question", QUESTION);
    says(ruth, "What I heard", HEARD);
    ruth.finds_nothing_amiss();
    ruth.presses("Alt+Right");
    ruth.finds("heading", "That is all");
    says(ruth, "Story of mine", STORY);

    ruth.tabs_to("textbox", "What do you call yourself?");
    ruth.types("Ruth A.");
    ruth.presses("Enter");
    ruth.saves_as(answer);
    ruth.sees("Sealed.");
    ruth.finds_nothing_amiss();
    ruth.tabs_to("button", "Leave");
    ruth.presses("Enter");
    ruth.sees("Good to see you");
}

fn says(ruth: &Person<'_>, way: &str, words: &str) {
    ruth.tabs_to("button", way);
    ruth.presses("Enter");
    ruth.finds("textbox", way);
    ruth.types(words);
}

/// The question and what was heard; the story stays in the file.
fn takes_in_two(noor: &Person<'_>, answer: &Path) {
    noor.jumps_to("Open a sealed file");
    noor.saves_as(answer);
    noor.finds("heading", "Ruth A. answered");
    noor.sees("nothing of it is in your plan yet");
    noor.finds_nothing_amiss();
    takes(noor, QUESTION);
    takes(noor, HEARD);
    noor.tabs_to("button", "Take in 2");
    noor.presses("Enter");
    noor.sees("2 things are in your plan now");
    noor.clicks("button", "Leave");
    noor.goes_to("Goals");
    noor.clicks("button", GOAL);
    noor.finds("heading", "What others said");
    noor.sees(QUESTION);
    noor.sees(HEARD);
    assert!(!noor.reads().contains(STORY), "what was left is not there");
    noor.sees("Ruth, ");
    noor.finds_nothing_amiss();

    noor.presses("Control+z");
    noor.sees_no(QUESTION);
    noor.sees_no(HEARD);
    noor.presses("Control+Shift+z");
    noor.sees(QUESTION);
    noor.sees(HEARD);
}

fn takes(noor: &Person<'_>, words: &str) {
    let script = "const row = [...document.querySelectorAll('main li')]
            .find((row) => row.innerText.includes(arguments[0]));
        row.querySelector('input[type=radio]').focus()";
    noor.ask(script, vec![words.into()]);
    noor.presses("Space");
}

/// The ledger says to whom, in which form, and under which name.
fn knows_what_was_handed_over(noor: &Person<'_>) {
    noor.goes_to("Share & export");
    noor.clicks("button", "What you handed over");
    noor.finds("heading", "What you handed over");
    noor.sees("plan.throughline");
    noor.sees("Sealed file");
    noor.sees("Ruth");
}
