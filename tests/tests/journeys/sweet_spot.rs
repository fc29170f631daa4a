//! The sweet spot: what is needed, what could be done about it, and where that lies.

use std::fs;
use throughline_tests::{Person, Stage, wait_for};

const GUIDE: &str = "Write the guide nobody has time for";

#[test]
fn an_opportunity_lies_in_the_middle_and_another_outside_of_the_company() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "sweet-spot");
    has_a_passion_and_a_strength(&person);
    person.clicks("button", "Sweet spot");
    person.tabs_to("textbox", "What is needed?");
    person.types("New people take a month to find their feet");
    person.presses("Enter");
    person.sees("Not part of anything yet");

    adds(&person, GUIDE);
    for words in ["Making things plain", "Writing", "New people take a month to find their feet"] {
        person.tabs_to("checkbox", words);
        person.presses("Space");
    }
    person.sees("Where all three meet, inside the company");

    goes_to_the_picture(&person);
    adds(&person, "A column in the town’s paper");
    person.tabs_to("checkbox", "Writing");
    person.presses("Space");
    person.clicks("radio", "Outside");
    person.sees("A strength, outside the company");

    goes_to_the_picture(&person);
    person.sees("Two opportunities. All three meet in one of them.");
    person.tabs_to("button", &format!("{GUIDE}. Where all three meet, inside the company"));
    person.finds("button", "A column in the town’s paper. A strength, outside the company");
    person.finds_nothing_amiss();
    person.presses("Enter");
    person.finds("textbox", "The opportunity, in your words");

    goes_to_the_picture(&person);
    person.clicks("button", "Show as a list");
    person.sees("outside the company");
    person.finds("list", "Opportunities");
}

#[test]
fn the_picture_is_kept_as_a_file_with_every_name_in_it() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "sweet-spot-picture");
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    goes_to_the_picture(&person);
    person.finds("button", "A column about how money travels");
    person.clicks("button", "As picture…");
    person.clicks("button", "Save…");
    let file = stage.documents().join("sweet-spot.svg");
    person.saves_as(&file);
    person.sees("The picture is saved.");
    let svg = wait_for("the file", || fs::read_to_string(&file).ok());
    for words in ["Inside the company", "Outside the company", "Passion", "Strength", "Need", "travels"] {
        assert!(svg.contains(words), "“{words}” is missing in {svg}");
    }
}

fn has_a_passion_and_a_strength(person: &Person<'_>) {
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("navigation", "Places");
    for (place, words) in [("Passions", "Making things plain"), ("Strengths", "Writing")] {
        person.clicks("button", place);
        person.finds("heading", place);
        person.clicks("button", "Or simply name one");
        person.types(words);
        person.presses("Enter");
        person.finds("button", words);
    }
}

fn adds(person: &Person<'_>, opportunity: &str) {
    person.tabs_to("textbox", "What could you do where they meet?");
    person.types(opportunity);
    person.presses("Enter");
    person.finds("textbox", "The opportunity, in your words");
}

fn goes_to_the_picture(person: &Person<'_>) {
    person.clicks("button", "Sweet spot");
    person.finds("heading", "Sweet spot");
}
