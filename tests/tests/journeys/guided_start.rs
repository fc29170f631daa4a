//! Fifteen minutes on a first evening, a stop in the middle, and the second evening.

use throughline_tests::{Person, Stage};

const MIND: &str = "What is on your mind?";
const GOAL: &str = "Is there something in it that you want?";
const WHY: &str = "Why does that matter to you?";
const WHY_THAT: &str = "And why does that matter?";
const PASSION: &str = "When did you last lose track of time?";
const STRENGTH: &str = "What do people come to you for?";

#[test]
fn a_first_evening_by_keyboard_ends_with_a_goal_two_whys_a_passion_and_a_strength() {
    let stage = Stage::new();
    let mut person = Person::opens(&stage, "guided-start");
    person.makes_a_vault();
    person.tabs_to("button", "Be led through it, fifteen minutes");
    person.presses("Enter");
    says(&person, MIND, "Too many meetings, too little making");
    says(&person, GOAL, "I want to build things again");
    says(&person, WHY, "I like to see something work");

    stops_and_comes_back(&mut person);
    person.sees("I like to see something work");
    says(&person, WHY_THAT, "Then the day was real");
    says(&person, PASSION, "Mending the old radio");
    says(&person, STRENGTH, "When nobody knows why it broke");
    person.finds("heading", "That is a beginning");
    for words in ["I want to build things again", "Then the day was real", "Mending the old radio"] {
        person.sees(words);
    }

    person.tabs_to("button", "Dig on from here");
    person.presses("Enter");
    person.finds("list", "Layers, from the goal down");
    person.sees("Then the day was real");
}

/// Answers the question that is asked now; the field has the focus already.
fn says(person: &Person<'_>, question: &str, words: &str) {
    person.finds("heading", question);
    person.types(words);
    person.presses("Enter");
}

/// Half a thought, the window gone without a word, and another evening.
fn stops_and_comes_back(person: &mut Person<'_>) {
    person.finds("heading", WHY_THAT);
    person.tabs_to("button", "That is enough for today");
    person.presses("Enter");
    person.sees("It is kept.");
    person.loses_the_window();
    person.opens_again();
    person.unlocks();
    person.finds("button", "Home");
    person.jumps_to("Guided start");
    person.finds("heading", WHY_THAT);
}
