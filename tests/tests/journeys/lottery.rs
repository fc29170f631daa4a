//! The lottery question: both halves, what a job entails, whom one asked, and the goal it led to.

use throughline_tests::{Person, Stage};

const WANT: &str = "Everyone else won the lottery and left this morning. Whose job would you want?";
const NOT_WANT: &str = "Everyone else won the lottery and left this morning. Whose job would you not want?";
const WISH: &str = "I want to show people around";

#[test]
fn an_answer_is_given_looked_into_and_led_to_a_goal_by_keyboard() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "lottery");
    person.makes_a_vault();
    person.fills("Something you want", "I want to teach");
    person.clicks("button", "Start here");
    person.finds("button", "Start digging");
    person.jumps_to("Lottery question");
    answers(&person, WANT, "Wanjiru’s, who shows the new people around");
    answers(&person, NOT_WANT, "The head of sales");
    person.finds("list", "Jobs you would not want, 2");
    person.finds_nothing_amiss();

    person.tabs_to("button", "Wanjiru’s");
    person.presses("Enter");
    writes(&person, "What would be good about it", "The first week of everyone");
    writes(&person, "As far as you can tell from here", "Three groups a quarter");
    person.tabs_to("radio", "A guess from afar");
    person.presses("Space");
    person.presses("Right");
    person.tabs_to("button", "I asked someone");
    person.presses("Enter");
    person.finds("textbox", "Whom");
    person.types("Wanjiru");
    writes(&person, "What I had right", "The groups");
    writes(&person, "What is otherwise", "Most of it is writing");
    person.finds_nothing_amiss();
    makes_a_goal(&person);

    person.jumps_to("Lottery question");
    for words in
        ["The first week of everyone", "Seen from nearby", "asked someone who does it", "led to a goal"]
    {
        person.sees(words);
    }
    undoes_the_goal_as_one_act(&person);
}

/// The bridge, in words of one's own, and over it.
fn makes_a_goal(person: &Person<'_>) {
    person.tabs_to("button", "Make a goal of it");
    person.presses("Enter");
    person.finds("textbox", "The goal, in your words");
    person.presses("Control+a");
    person.types(WISH);
    person.presses("Enter");
    person.finds("heading", "A goal came of it");
    person.tabs_to("button", "See the goal");
    person.presses("Enter");
    person.finds("button", "Start digging");
    person.sees(WISH);
}

fn undoes_the_goal_as_one_act(person: &Person<'_>) {
    person.presses("Control+z");
    person.sees_no("led to a goal");
    person.jumps_to("Goals");
    person.sees_no(WISH);
    person.presses("Control+Shift+z");
    person.sees(WISH);
}

fn answers(person: &Person<'_>, question: &str, words: &str) {
    person.finds("heading", question);
    person.tabs_to("textbox", question);
    person.types(words);
    person.presses("Enter");
    person.finds("button", words);
}

fn writes(person: &Person<'_>, field: &str, words: &str) {
    person.tabs_to("textbox", field);
    person.types(words);
}
