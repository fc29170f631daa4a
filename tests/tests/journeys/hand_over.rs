//! The main job: write down a goal, dig to bedrock, hand over exactly what was chosen.

use throughline_tests::{PASSPHRASE, Person, Stage, text_of_pdf};

const GOAL: &str = "I want to lead the platform team within two years.";

const WHYS: [&str; 5] = [
    "I would get to choose what we build.",
    "Too often we build things nobody can use.",
    "I get restless when people struggle with something that could be simple.",
    "My grandmother never dared to touch a computer.",
    "Nobody should feel stupid in front of a machine.",
];

const BEDROCK: &str = "I love making hard things simple for other people.";

#[test]
fn from_the_first_run_to_a_pdf_that_holds_exactly_what_was_chosen_and_back_after_locking() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "hand-over");
    person.finds_nothing_amiss();
    person.makes_a_vault();
    person.fills("Something you want", GOAL);
    person.clicks("button", "Start here");

    person.digs_to_bedrock(&WHYS, BEDROCK);
    person.finds_nothing_amiss();

    person.goes_to("Share & export");
    person.adds_a_recipient("My manager");
    let chosen = [GOAL, WHYS[0], WHYS[2], BEDROCK];
    person.chooses(GOAL, &[WHYS[0], WHYS[2], BEDROCK]);
    person.looks_at_the_pages();
    person.finds_nothing_amiss();

    let file = stage.documents().join("plan.pdf");
    person.clicks("button", "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved as plan.pdf");
    let text = text_of_pdf(&file);
    for words in chosen {
        assert!(text.contains(words), "“{words}” was chosen and is not in the PDF:\n{text}");
    }
    for words in WHYS.iter().filter(|words| !chosen.contains(words)) {
        assert!(!text.contains(*words), "“{words}” was not chosen and is in the PDF");
    }

    person.presses("Control+l");
    person.sees("Your plan is locked");
    person.finds_nothing_amiss();
    person.fills("Passphrase", "not the passphrase");
    person.presses("Enter");
    person.sees("That passphrase does not open it.");
    person.fills("Passphrase", PASSPHRASE);
    person.presses("Enter");
    person.goes_to("Goals");
    person.sees(GOAL);
    person.goes_to("Share & export");
    person.sees("My manager");
}
