//! Handing over what a person found out about themselves: of every kind exactly the sentences
//! that were chosen, on pages and as text; and a copy for oneself, which the ledger does not know.

use app::{Body, Cost, Edit, EntryId, Home, Place, Throughline, World};
use std::path::PathBuf;
use std::sync::Arc;
use throughline_tests::{Clock, PASSPHRASE, Person, Stage, text_of_pdf};

const GOAL: &str = "I want to lead the platform team.";
const STRENGTH: &str = "Making hard things simple";
const EVIDENCE: &str = "Support calls about exports fell by half";
const OPPORTUNITY: &str = "Start a design guild";
const LOTTERY: &str = "The head of design";
const REASON: &str = "She decides what gets simple";

/// Everything chosen below.
const CHOSEN: [&str; 6] = [GOAL, STRENGTH, EVIDENCE, OPPORTUNITY, LOTTERY, REASON];

/// A sentence in every further place, none of which is chosen.
const KEPT: [&str; 18] = [
    "Amber: notes of the goal",
    "Basalt: the why of the goal",
    "Cobalt: the ground",
    "Dolomite: a witness of the strength",
    "Ember: another strength",
    "Flint: evidence of another strength",
    "Garnet: a need",
    "Hazel: notes of the need",
    "Indigo: a first step",
    "Jasper: notes of the opportunity",
    "Khaki: a passion",
    "Lilac: how it was noticed",
    "Marble: what the job entails",
    "Nickel: what those who do it said",
    "Ochre: another job",
    "Pewter: a turning point",
    "Quartz: what pulls",
    "Russet: an energy note",
];

/// A vault with all of that in it, and a manager. The passphrase opens it at once.
fn stage() -> Stage {
    let stage = Stage::new();
    let home = Home::under(&stage.home());
    let mut program = Throughline::in_world(home, Arc::new(Clock::given()), Some(Cost::least()));
    program.create(PASSPHRASE).expect("there is room for a vault");
    let ids: Vec<EntryId> = (0..14).map(|_| Clock::given().id()).collect();
    for (id, body) in ids.iter().zip(bodies(&ids)) {
        let edit = Edit::Add { id: *id, body, place: Place::Last };
        program.edit(&edit).expect("the plan's rules allow it");
    }
    stage
}

/// As the wire carries them; each names only entries before it.
fn bodies(ids: &[EntryId]) -> Vec<Body> {
    let k = KEPT;
    let bodies = serde_json::json!([
        { "kind": "person", "name": "My manager", "relationship": "manager" },
        { "kind": "bedrock", "statement": k[2] },
        { "kind": "goal", "statement": GOAL, "notes": k[0] },
        { "kind": "why", "under": ids[2], "asked": "why-this", "answer": { "is": "words", "words": k[1] } },
        { "kind": "strength", "statement": STRENGTH, "evidence": [{ "what": EVIDENCE, "on": "2026-03-03" }],
          "witnesses": [{ "who": "Ada", "said": k[3] }] },
        { "kind": "strength", "statement": k[4], "evidence": [{ "what": k[5] }] },
        { "kind": "need", "statement": k[6], "whose": "team", "notes": k[7] },
        { "kind": "passion", "statement": k[10], "noticed": k[11], "rests": ids[1] },
        { "kind": "opportunity", "name": OPPORTUNITY, "passions": [ids[7]], "strengths": [ids[4]],
          "needs": [ids[6]], "firstStep": k[8], "notes": k[9] },
        { "kind": "lottery-answer", "half": "want", "whose": LOTTERY, "why": REASON, "entails": k[12],
          "checks": [{ "who": "Ada", "right": k[13] }] },
        { "kind": "lottery-answer", "half": "not-want", "whose": k[14] },
        { "kind": "turning-point", "choice": k[15], "rests": ids[1] },
        { "kind": "motives", "mix": { "meaning": k[16] }, "told": {} },
        { "kind": "energy-note", "doing": k[17], "energy": "gave", "on": "2026-05-05", "feeds": ids[7] },
    ]);
    serde_json::from_value(bodies).expect("these are bodies")
}

#[track_caller]
fn holds_what_was_chosen_and_no_more(text: &str) {
    for words in CHOSEN {
        assert!(text.contains(words), "“{words}” was chosen and is not in:\n{text}");
    }
    for words in KEPT {
        assert!(!text.contains(words), "“{words}” was not chosen and is in:\n{text}");
    }
}

fn text_of(file: &PathBuf) -> String {
    let text = std::fs::read_to_string(file).expect("it was saved");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_manager_is_handed_exactly_the_chosen_sentences_as_pages_and_as_text() {
    let stage = stage();
    let person = Person::opens(&stage, "hand-over-kinds");
    person.unlocks();
    person.goes_to("Share & export");
    person.clicks("button", "For My manager");
    person.finds("radio", "For a manager");
    person.clicks("checkbox", GOAL);
    person.chooses(STRENGTH, &["When it showed"]);
    person.clicks("checkbox", OPPORTUNITY);
    person.chooses(LOTTERY, &["Why"]);
    person.looks_at_the_pages();
    person.sees("Leaves this computer 4");
    person.finds_nothing_amiss();

    let (pages, text) = (stage.documents().join("plan.pdf"), stage.documents().join("plan.md"));
    person.clicks("button", "Save PDF…");
    person.saves_as(&pages);
    person.sees("Saved as plan.pdf");
    person.clicks("button", "As Markdown…");
    person.saves_as(&text);
    person.sees("Saved as plan.md");
    holds_what_was_chosen_and_no_more(&text_of_pdf(&pages));
    holds_what_was_chosen_and_no_more(&text_of(&text));

    person.clicks("button", "See the ledger");
    person.sees("plan.md");
    person.sees("plan.pdf");
    assert_eq!(person.looks_for("article", "My manager").len(), 2);
    person.finds_nothing_amiss();
}

#[test]
fn a_copy_for_oneself_holds_everything_but_notes_and_the_ledger_does_not_know_of_it() {
    let stage = stage();
    let person = Person::opens(&stage, "copy-for-me");
    person.unlocks();
    person.goes_to("Share & export");
    person.clicks("button", "A copy for me");
    person.sees("Nobody is given anything");
    person.clicks("button", "Everything in my plan but notes");
    person.looks_at_the_pages();
    person.finds_nothing_amiss();
    let file = stage.documents().join("mine.pdf");
    person.clicks("button", "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved. It is yours alone.");
    let text = text_of_pdf(&file);
    // Notes leave only when they are chosen by themselves, in a copy for oneself too.
    for words in CHOSEN.iter().chain(&KEPT) {
        assert_eq!(text.contains(words), !words.contains(": notes of"), "“{words}” in the copy:\n{text}");
    }
    person.clicks("button", "What you handed over");
    person.sees("Who should know what you want?");
}

#[test]
fn the_same_with_the_keyboard_alone() {
    let stage = stage();
    let person = Person::opens(&stage, "hand-over-kinds-keyboard");
    person.sees("Your plan is locked");
    person.tabs_to("textbox", "Passphrase");
    person.types(PASSPHRASE);
    person.presses("Enter");
    person.finds("navigation", "");
    person.presses("Control+p");
    person.tabs_to("button", "For My manager");
    person.presses("Enter");
    person.sees("What would you like to hand over?");
    for (role, name) in [
        ("checkbox", GOAL),
        ("checkbox", STRENGTH),
        ("button", &format!("What belongs to “{STRENGTH}”") as &str),
        ("checkbox", "When it showed"),
        ("checkbox", OPPORTUNITY),
        ("checkbox", LOTTERY),
        ("button", &format!("What belongs to “{LOTTERY}”")),
        ("checkbox", "Why"),
    ] {
        person.tabs_to(role, name);
        person.presses("Space");
    }
    person.looks_at_the_pages();
    let file = stage.documents().join("plan.md");
    person.tabs_to("button", "As Markdown…");
    person.presses("Enter");
    person.saves_as(&file);
    person.sees("Saved as plan.md");
    holds_what_was_chosen_and_no_more(&text_of(&file));
}
