//! The sheets to think something through alone, by keyboard: one question at a time, all of it to
//! read, and nobody else sees them.

use throughline_tests::{Person, Stage, wait_for};

const CONVERSATION: &[(&str, &str)] = &[
    ("What happened?", "Two reviews waited for nine days"),
    ("What does it do?", "We built the same thing twice"),
    ("How might it look from their side?", "He covers for two who are ill"),
    ("What do you ask for?", "A first answer within two days"),
    ("When will the two of you look at it again?", "In three weeks"),
];

const STORY: &[(&str, &str)] = &[
    ("Which of it is fact?", "Two of nine comments came too late"),
    ("What is the challenge in it?", "To say it while it is half thought"),
    ("What is in your own hands?", "One line on the first day"),
    ("What can you influence?", "Who gets the draft first"),
    ("What will you let go?", "Whether they like it"),
];

#[test]
fn a_hard_conversation_is_prepared_and_a_story_turned_round_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "session-sheets");
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("navigation", "Places");
    person.jumps_to("Prepare a hard conversation");
    writes(&person, "What do you need to talk about", "The reviews, with Tomas", CONVERSATION);
    person.jumps_to("Turn a story round");
    writes(&person, "What is the story you tell yourself", "They always ask me last", STORY);
    person.jumps_to("Sessions");
    person.finds("list", "Sheets you wrote");
    person.tabs_to("button", "The reviews, with Tomas");
    person.presses("Enter");
    person.finds("button", "Change: What does it do?");
}

fn writes(person: &Person<'_>, first: &str, answer: &str, questions: &[(&str, &str)]) {
    person.finds("heading", first);
    waits_to_write(person, first);
    person.finds_nothing_amiss();
    person.types(answer);
    person.presses("Enter");
    for (question, answer) in questions {
        person.finds("heading", question);
        waits_to_write(person, question);
        person.types(answer);
        person.presses("Control+Enter");
    }
    person.finds("heading", answer);
    for (_, answer) in questions {
        person.sees(answer);
    }
    person.sees("Only you see this.");
    person.finds_nothing_amiss();
}

fn waits_to_write(person: &Person<'_>, question: &str) {
    wait_for(question, || person.has_focus("textbox", question).then_some(()));
}
