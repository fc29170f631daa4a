//! Stories of someone at their best: colleagues are asked with a sealed file or a plain form, and
//! what they tell becomes a witness of a strength.

use app::{Body, Throughline};
use plan::Strength;
use std::path::Path;
use throughline_tests::{Person, Stage, text_of_pdf, write, write_vault};

const STRENGTH: &str = "Making hard things simple";
const KEPT_BACK: &str = "Saying what nobody else says";
const ASKED: &str = "Think of a time when you saw me at my best";
const STORY: &str = "The week it all broke, you drew it on one page.";
const MORE: &str = "Whenever two teams do not understand each other.";

#[test]
fn a_colleague_tells_a_story_and_it_comes_back_as_a_witness_of_a_strength() {
    let hers = Stage::new();
    write_vault(&hers, write_strengths);
    let noor = Person::opens(&hers, "best-self");
    let sheet = hers.documents().join("questions.throughline");
    opens_the_strength(&noor);
    let words = seals_questions(&noor, &sheet);

    let theirs = Stage::new();
    let ana = Person::opens(&theirs, "best-self-colleague");
    let answer = hers.documents().join("stories.throughline");
    tells(&ana, (&sheet, &words), &answer);
    assert!(!theirs.vault().exists(), "telling a story needs no vault and leaves none behind");

    takes_the_story_in(&noor, &answer);
    is_seen_by_ana(&noor);
}

#[test]
fn the_same_questions_leave_as_a_plain_form_with_nothing_else_in_it() {
    let stage = Stage::new();
    write_vault(&stage, write_strengths);
    let noor = Person::opens(&stage, "best-self-form");
    opens_the_strength(&noor);
    asks(&noor);
    let page = stage.documents().join("questions.pdf");
    saves(&noor, "Save as a page…", &page);
    noor.clicks("button", "Ask someone else");
    chooses_ana(&noor, |noor| {
        noor.tabs_to("radio", "Ana");
        noor.presses("Space");
    });
    noor.clicks("checkbox", STRENGTH);
    let text = stage.documents().join("questions.md");
    saves(&noor, "Save as text…", &text);

    let written = std::fs::read_to_string(&text).expect("a saved form can be read");
    for form in [text_of_pdf(&page), written] {
        let form = form.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(form.contains(ASKED), "the questions are in it: {form}");
        assert!(form.contains(STRENGTH), "what was ticked is in it: {form}");
        assert!(!form.contains(KEPT_BACK), "what was not ticked is not: {form}");
    }
    noor.clicks("button", "Done");
    noor.goes_to("Share & export");
    noor.clicks("button", "What you handed over");
    noor.sees("questions.pdf");
    noor.sees("questions.md");
}

/// Two of them.
fn write_strengths(program: &mut Throughline) {
    for statement in [STRENGTH, KEPT_BACK] {
        write(program, Body::Strength(Strength { statement: statement.to_owned(), ..Strength::default() }));
    }
}

fn opens_the_strength(noor: &Person<'_>) {
    noor.unlocks();
    noor.finds("navigation", "Places");
    noor.jumps_to("Strengths");
    noor.tabs_to("button", STRENGTH);
    noor.presses("Enter");
    noor.finds("textbox", "The strength, in your words");
}

/// The strength whose page it is is ticked already.
fn asks(noor: &Person<'_>) {
    noor.tabs_to("button", "Ask someone for stories");
    noor.presses("Enter");
    chooses_ana(noor, |noor| {
        noor.tabs_to("textbox", "What do you call them?");
        noor.types("Ana");
        noor.presses("Enter");
    });
}

fn chooses_ana(noor: &Person<'_>, choose: impl FnOnce(&Person<'_>)) {
    noor.finds("dialog", "Whom would you like to ask?");
    choose(noor);
    noor.finds("heading", "What Ana reads");
    noor.sees(ASKED);
}

fn saves(noor: &Person<'_>, how: &str, file: &Path) {
    noor.tabs_to("button", how);
    noor.presses("Enter");
    noor.saves_as(file);
    noor.sees("Saved for Ana. It is a plain form");
    noor.finds_nothing_amiss();
}

fn seals_questions(noor: &Person<'_>, sheet: &Path) -> String {
    asks(noor);
    noor.finds_nothing_amiss();
    noor.tabs_to("button", "Seal it…");
    noor.presses("Enter");
    noor.saves_as(sheet);
    noor.sees("Sealed for Ana.");
    let words = noor.reads_the_six_words();
    noor.finds_nothing_amiss();
    noor.tabs_to("button", "Done");
    noor.presses("Enter");
    words
}

/// By keyboard, at the first run, with nothing but the file and the words.
fn tells(ana: &Person<'_>, (sheet, words): (&Path, &str), answer: &Path) {
    ana.sees("Good to see you");
    ana.tabs_to("button", "Open a sealed file");
    ana.presses("Enter");
    ana.saves_as(sheet);
    ana.finds("textbox", "The six words");
    ana.types(words);
    ana.presses("Enter");

    ana.tabs_to("textbox", ASKED);
    ana.types(STORY);
    ana.tabs_to("radio", STRENGTH);
    ana.presses("Space");
    ana.tabs_to("textbox", "When could I do more of that?");
    ana.types(MORE);
    assert!(!ana.reads().contains(KEPT_BACK), "what was not ticked is not there");
    ana.finds_nothing_amiss();
    ana.tabs_to("textbox", "What do you call yourself?");
    ana.types("Ana B.");
    ana.presses("Enter");
    ana.saves_as(answer);
    ana.sees("Sealed.");
    ana.tabs_to("button", "Leave");
    ana.presses("Enter");
    ana.sees("Good to see you");
}

/// The ledger knows to whom the questions were sealed, and the story which strength it shows. The
/// other answer stays in the file.
fn takes_the_story_in(noor: &Person<'_>, answer: &Path) {
    noor.opens_sealed(answer, None);
    noor.finds("heading", "Ana B. answered");
    noor.sees("Take in the stories that ring true.");
    noor.sees("What they answer was sealed for Ana.");
    noor.sees(MORE);
    noor.finds_nothing_amiss();
    noor.tabs_to("radio", "Take it in");
    noor.presses("Space");
    noor.tabs_to("button", "Take in 1");
    noor.presses("Enter");
    noor.sees("One story is a witness in your plan now.");
    noor.sees("In your plan");
    noor.leaves_the_room();
}

fn is_seen_by_ana(noor: &Person<'_>) {
    noor.jumps_to("Strengths");
    noor.sees("seen by one person");
    noor.tabs_to("button", STRENGTH);
    noor.presses("Enter");
    noor.finds("textbox", "What they said");
    noor.sees("Ana");
    noor.sees(STORY);
    assert!(!noor.reads().contains(MORE), "what was left is not there");
    noor.finds_nothing_amiss();

    noor.presses("Control+z");
    noor.sees_no(STORY);
    noor.presses("Control+Shift+z");
    noor.sees(STORY);
}
