//! The same with the keyboard alone: no mouse exists here.

use throughline_tests::{PASSPHRASE, Person, Stage, text_of_pdf};

#[test]
fn from_the_first_run_to_the_saved_pdf_without_a_mouse() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "keyboard");
    person.sees("Good to see you");
    person.tabs_to("button", "Begin");
    person.presses("Enter");
    person.tabs_to("textbox", "New passphrase");
    person.types(PASSPHRASE);
    person.tabs_to("textbox", "The same once more");
    person.types(PASSPHRASE);
    person.presses("Enter");
    let code = person.reads_the_recovery_code();
    person.tabs_to("button", "I have it on paper");
    person.presses("Enter");
    person.tabs_to("textbox", "Type the code from your sheet");
    person.types(&code);
    person.presses("Enter");

    person.sees("What is something you want?");
    person.tabs_to("textbox", "Something you want");
    person.types("I want to teach");
    person.presses("Enter");
    person.tabs_to("button", "Start digging");
    person.presses("Enter");
    person.finds("list", "Layers, from the goal down");
    person.tabs_to("textbox", "");
    person.types("I see it click for someone");
    person.presses("Enter");
    person.sees("Layer 1 added.");
    person.tabs_to("textbox", "");
    person.types("I love helping people see");
    person.tabs_to("button", "This is bedrock");
    person.presses("Enter");
    person.sees("This way rests on bedrock");

    person.presses("Control+p");
    person.tabs_to("textbox", "What do you call them?");
    person.types("Ada");
    person.presses("Enter");
    person.tabs_to("checkbox", "I want to teach");
    person.presses("Space");
    person.looks_at_the_pages();
    person.tabs_to("button", "Save PDF…");
    person.presses("Enter");
    let file = stage.documents().join("teach.pdf");
    person.saves_as(&file);
    person.sees("Saved as teach.pdf");
    let text = text_of_pdf(&file);
    assert!(text.contains("I want to teach") && !text.contains("I love helping people see"), "{text}");
}

#[test]
fn every_edit_can_be_taken_back_and_done_again_from_the_keyboard() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "undo");
    person.makes_a_vault();
    person.clicks("button", "Not today");
    person.finds("button", "Goals");
    person.presses("Control+n");
    person.finds("dialog", "What is something you want?");
    person.types("I want to sail");
    person.presses("Enter");
    person.goes_to("Goals");
    person.sees("I want to sail");
    person.clicks("heading", "Goals");
    person.presses("Control+z");
    person.sees_no("I want to sail");
    person.presses("Control+Shift+z");
    person.sees("I want to sail");
}
