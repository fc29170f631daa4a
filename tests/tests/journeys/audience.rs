//! Who may see what: for one, for a goal with its whys, for many at once, with the keyboard alone.

use serde_json::json;
use throughline_tests::{Person, Stage, wait_for};

const GOAL: &str = "Give one talk to a room of strangers.";

fn looks_around<'s>(stage: &'s Stage, name: &'static str) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.clicks("button", "Look around in an example plan");
    person.finds("navigation", "Places");
    person
}

/// Waits until this box is ticked, or is not.
fn waits_for_box(person: &Person<'_>, name: &str, ticked: bool) {
    let script = "return [...document.querySelectorAll('[role=dialog] input[type=checkbox]')]\
        .filter((box) => box.getAttribute('aria-label')?.startsWith(arguments[0]) \
            || box.closest('label')?.innerText.startsWith(arguments[0])).map((box) => box.checked)";
    wait_for(&format!("“{name}” to be {ticked}"), || {
        (person.ask(script, vec![json!(name)]) == json!([ticked])).then_some(())
    });
}

/// Opens the sheet behind the mark of a goal in the list.
fn opens_the_sheet(person: &Person<'_>, goal: &str) {
    person.tabs_to("button", &format!("Who may see “{goal}”"));
    person.presses("Enter");
    person.finds("dialog", &format!("Who may see “{goal}”"));
}

#[test]
fn who_may_see_a_goal_is_set_by_keyboard_kept_as_one_act_and_found_by() {
    let stage = Stage::new();
    let person = looks_around(&stage, "audience");
    person.jumps_to("Goals");
    opens_the_sheet(&person, GOAL);
    person.finds_nothing_amiss();
    waits_for_box(&person, "Tomas Lindqvist", false);
    person.tabs_to("checkbox", "Ruth Adeyemi");
    person.presses("Space");
    person.presses("Escape");
    person.finds("button", &format!("Who may see “{GOAL}”: Only me"));

    opens_the_sheet(&person, GOAL);
    person.tabs_to("checkbox", "Ruth Adeyemi");
    person.presses("Space");
    person.tabs_to("button", "Done");
    person.presses("Enter");
    person.finds("button", &format!("Who may see “{GOAL}”: Ruth Adeyemi"));

    person.presses("Control+k");
    person.types("keep talk strangers");
    person.finds("option", &format!("Keep “{GOAL}” to me alone"));
    person.presses("Enter");
    person.finds("button", &format!("Who may see “{GOAL}”: Only me"));
    person.presses("Control+z");
    person.finds("button", &format!("Who may see “{GOAL}”: Ruth Adeyemi"));

    person.presses("Control+f");
    person.fills("What did you write?", "talk");
    person.waits_for_answers();
    person.finds("combobox", "Who may see it");
    person.finds_nothing_amiss();
}

#[test]
fn a_goal_and_its_whys_are_shown_in_one_act_and_one_undo_takes_all_of_it_back() {
    let stage = Stage::new();
    let person = looks_around(&stage, "audience-many");
    person.jumps_to("Who may see what");
    person.finds_nothing_amiss();
    let seen_by_ruth =
        "return byRole('button', 'Who may see').filter((b) => /Ruth Adeyemi/.test(b.textContent)).length";
    let before = person.ask(seen_by_ruth, vec![]);
    person.tabs_to("checkbox", GOAL);
    person.presses("Space");
    person.tabs_to("button", "Who may see them…");
    person.presses("Enter");
    person.finds("dialog", "Who may see this one");
    person.tabs_to("checkbox", "Ruth Adeyemi");
    person.presses("Space");
    person.tabs_to("checkbox", "Together with the");
    person.presses("Space");
    person.finds_nothing_amiss();
    person.tabs_to("button", "Set for");
    person.presses("Enter");
    person.sees("Set for");
    wait_for("more to be seen by Ruth", || {
        (person.ask(seen_by_ruth, vec![]).as_u64() > before.as_u64().map(|n| n + 1)).then_some(())
    });
    person.presses("Control+z");
    wait_for("all of it to be taken back", || (person.ask(seen_by_ruth, vec![]) == before).then_some(()));
    person.resizes(400, 800);
    person.finds_nothing_amiss();
}
