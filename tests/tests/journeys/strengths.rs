//! Strengths: what people come for, a word to start from, when it showed and who has seen it.

use throughline_tests::{Person, Stage};

#[test]
fn a_strength_is_found_by_a_question_and_another_by_a_word_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "strengths-keyboard");
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("navigation", "Places");
    person.clicks("button", "Strengths");
    person.tabs_to("textbox", "What do people come to you for?");
    person.types("When nobody knows why it broke");
    person.presses("Enter");
    person.finds("button", "When nobody knows why it broke");

    person.tabs_to("button", "Put the words away");
    person.tabs_to("button", "Listening");
    person.presses("Enter");
    person.finds("textbox", "The strength, in your words");
    person.tabs_to("textbox", "The strength, in your words");
    person.presses("End");
    person.types(" until it is clear");
    person.tabs_to("button", "Add a time");
    person.presses("Enter");
    person.finds("textbox", "What happened");
    person.types("The week before the move");
    person.tabs_to("button", "Add someone");
    person.presses("Enter");
    person.finds("textbox", "Who");
    person.types("Ada");
    person.tabs_to("textbox", "What they said");
    person.types("You let me find it myself");
    person.finds_nothing_amiss();

    person.clicks("button", "Strengths");
    person.sees("Listening until it is clear");
    person.sees("showed once");
    person.sees("seen by one person");
    person.tabs_to("button", "Listening until it is clear");
    person.presses("Alt+Up");
    person.sees("“Listening until it is clear” is now 1 of 2.");
}
