//! An answer that is not sealed yet: the lock keeps its time, and nobody's sentence is lost.

use throughline_tests::{Mentee, Person, Stage};

const GOAL: &str = "I want to teach what I know about bridges.";
const QUESTION: &str = "Who taught you, and what did you want from them?";

#[test]
fn what_was_begun_outlives_a_lock_and_goes_when_it_is_left_on_purpose() {
    let stage = Stage::new();
    let file = stage.documents().join("plan.throughline");
    let words = Mentee::who_lets_it_be_kept(false).seals(GOAL, &file);
    let ruth = Person::opens(&stage, "begun");
    ruth.begins_empty();
    ruth.opens_sealed(&file, Some(&words));
    to_the_goal(&ruth);
    ruth.tabs_to("button", "Question");
    ruth.presses("Enter");
    ruth.finds("textbox", "Question");
    ruth.types(QUESTION);

    ruth.presses("Control+l");
    ruth.unlocks();
    ruth.finds("navigation", "Places");
    ruth.opens_sealed(&file, Some(&words));
    ruth.sees("What you had begun to say is here again.");
    to_the_goal(&ruth);
    ruth.sees(QUESTION);
    ruth.finds_nothing_amiss();

    ruth.tabs_to("button", "Leave");
    ruth.presses("Enter");
    ruth.finds("dialog", "Your answer is not sealed yet");
    ruth.clicks("button", "Leave without it");
    ruth.finds("navigation", "Places");
    ruth.opens_sealed(&file, Some(&words));
    to_the_goal(&ruth);
    assert!(!ruth.reads().contains(QUESTION), "it was left on purpose");
}

fn to_the_goal(ruth: &Person<'_>) {
    ruth.presses("Right");
    ruth.finds("heading", GOAL);
}
