//! People: one is added by a question, how often and on what trust one talks with them, and how it
//! ends and goes on after all.

use throughline_tests::{Person, Stage};

#[test]
fn someone_is_added_by_a_question_known_and_let_go_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "people");
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("navigation", "Places");
    person.jumps_to("People");
    person.tabs_to("textbox", "Who do you talk to about your work?");
    person.types("Ruth");
    person.presses("Enter");
    person.finds("heading", "What is Ruth to you?");
    person.finds_nothing_amiss();
    person.tabs_to("button", "Mentor");
    person.presses("Enter");

    person.tabs_to("textbox", "Their name");
    person.presses("End");
    person.types(" Adeyemi");
    person.tabs_to("radio", "Mentorship");
    person.presses("Space");
    person.tabs_to("radio", "Every week");
    person.presses("Space");
    person.presses("Right");
    person.tabs_to("textbox", "On trust");
    person.types("She never says a name");
    person.finds_nothing_amiss();

    person.jumps_to("People");
    person.finds("list", "Mentors");
    person.sees("Every other week");
    ends_and_goes_on(&person);
}

fn ends_and_goes_on(person: &Person<'_>) {
    person.tabs_to("button", "Ruth Adeyemi");
    person.presses("Enter");
    person.tabs_to("button", "It has ended");
    person.presses("Enter");
    person.tabs_to("button", "It ended that day");
    person.presses("Enter");
    person.sees("You and Ruth Adeyemi: it has ended.");
    person.finds_nothing_amiss();
    person.jumps_to("People");
    person.finds("list", "From before");
    person.presses("Control+z");
    person.finds("list", "Mentors");
}
