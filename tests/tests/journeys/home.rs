//! Home: what is worth noticing leads there, and what is put aside stays aside.

use throughline_tests::{Person, Stage};

const GOAL: &str = "Take the evening degree";
const AUTHORITY: &str = "Authority is among what pulls you.";

#[test]
fn a_notice_leads_there_and_what_is_put_aside_stays_aside_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "home-keyboard");
    person.makes_a_vault();
    person.fills("Something you want", GOAL);
    person.clicks("button", "Start here");
    person.tabs_to("checkbox", "Authority");
    person.presses("Space");
    person.presses("Control+1");
    person.finds("heading", "Worth noticing");
    person.sees(AUTHORITY);
    person.finds_nothing_amiss();
    person.tabs_to("button", "Tell them apart");
    person.presses("Enter");
    person.sees("Influence or authority");

    person.presses("Control+1");
    person.tabs_to("button", "Put aside");
    person.presses("Enter");
    person.sees("Nothing today.");
    person.presses("Control+l");
    person.sees("Your plan is locked");
    person.unlocks();
    person.sees("Nothing today.");
}
