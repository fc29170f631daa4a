//! Passing the torch: what one mentor saw is chosen again for the next, with nothing ticked.

use throughline_tests::{Person, Stage};

const GOAL: &str = "I want to lead the platform team within two years.";

#[test]
fn the_torch_is_passed_item_by_item_and_taken_back_as_one_act() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "torch");
    person.looks_around();
    person.jumps_to("People");
    person.clicks("button", "Ruth Adeyemi");
    person.clicks("button", "What to do with “Ruth Adeyemi”");
    person.clicks("menuitem", "Pass the torch");
    person.finds("heading", "Who comes after Ruth Adeyemi?");
    person.tabs_to("button", "Inés");
    person.presses("Enter");
    person.finds("heading", "What may Inés see?");
    let ticked = "return byRole('checkbox', '').filter((box) => box.checked).length";
    assert_eq!(person.ask(ticked, vec![]), serde_json::json!(0), "nothing is ticked beforehand");
    person.finds_nothing_amiss();

    person.tabs_to("checkbox", GOAL);
    person.presses("Space");
    person.tabs_to("button", "Pass it to Inés, with one thing to see");
    person.presses("Enter");
    person.sees("The torch is with Inés. They may see one thing.");
    person.jumps_to("People");
    person.finds("list", "From before");
    person.presses("Control+z");
    person.sees_no("From before");
}
