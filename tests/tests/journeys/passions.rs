//! Passions: found from the side, in small hours that gave energy, and tied to the ground.

use throughline_tests::{Person, Stage};

const READ: &str = "What do you read about when nobody asks you to?";
const TIME: &str = "When did you last lose track of time?";

#[test]
fn a_question_by_keyboard_leads_to_a_passion_that_rests_on_new_ground() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "passions-keyboard");
    begins_with_nothing(&person);
    goes_to_passions(&person);
    person.tabs_to("textbox", READ);
    person.types("Old maps");
    person.presses("Enter");
    person.finds("heading", TIME);
    person.tabs_to("button", "Another question");
    person.presses("Enter");
    person.sees_no(TIME);

    person.tabs_to("button", "Old maps");
    person.presses("Enter");
    person.tabs_to("textbox", "A time, a place");
    person.types("In the archive, until they switched off the light");
    person.tabs_to("button", "Add someone");
    person.presses("Enter");
    person.finds("textbox", "Who");
    person.types("My sister");
    person.tabs_to("textbox", "What they said");
    person.types("You light up when you talk about it");
    person.tabs_to("textbox", "What it is really about");
    person.types("Finding the way");
    person.tabs_to("textbox", "Or in new words");
    person.presses("Control+a");
    person.types("I love to find the way for others");
    person.presses("Enter");
    person.finds("button", "Part them");

    goes_to_passions(&person);
    person.sees("rests on bedrock");
    person.clicks("button", "Old maps");
    person.sees("You light up when you talk about it");
    person.sees("I love to find the way for others");
}

#[test]
fn energy_is_noted_in_two_taps_by_keyboard_and_taken_back() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "passions-energy");
    begins_with_nothing(&person);
    goes_to_passions(&person);
    person.tabs_to("textbox", "What were you doing just now");
    person.types("Drawing maps");
    person.presses("Enter");
    person.tabs_to("button", "It gave me energy");
    person.presses("Enter");
    person.sees("Noted: Drawing maps gave you energy.");
    person.tabs_to("button", "Drawing maps");
    person.presses("Enter");
    person.tabs_to("button", "It took energy");
    person.presses("Enter");
    person.sees("Noted: Drawing maps took energy.");
    person.tabs_to("button", "See all 2 notes");
    person.presses("Enter");
    person.finds("heading", "What gives and takes your energy");
    person.sees("took energy");
    person.clicks("heading", "What gives and takes your energy");
    person.presses("Control+z");
    person.sees_no("took energy");
    person.sees("gave energy");
}

#[test]
fn what_keeps_giving_energy_is_asked_about_and_becomes_a_passion() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "passions-suggested");
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    goes_to_passions(&person);
    person.sees("gave you energy on");
    person.tabs_to("button", "Yes, make it one");
    person.presses("Enter");
    person.sees("is among your passions. Its notes feed it.");
    person.sees("Your notes about it");
    person.sees("gave energy");
    person.clicks("button", "I love making hard things simple for other people.");
    person.finds("button", "Part them");
    person.sees("Rests there too:");
    person.finds_nothing_amiss();
}

fn begins_with_nothing(person: &Person<'_>) {
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("navigation", "Places");
}

fn goes_to_passions(person: &Person<'_>) {
    person.clicks("button", "Passions");
    person.finds("heading", "Passions");
}
