//! Starting the program while it runs.

use throughline_tests::{Person, Stage, wait_for};

#[test]
fn a_second_start_over_the_same_folders_ends_and_leaves_the_first_window_as_it_is() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "second-start");
    person.sees("Good to see you");
    let mut second = stage.command(throughline_tests::program()).spawn().unwrap();
    let status = wait_for("the second start to end", || second.try_wait().unwrap());
    assert!(status.success());
    person.clicks("button", "Begin");
    person.sees("Choose a passphrase");
}

/// What a double click on a sealed file comes to.
#[test]
fn a_second_start_with_a_sealed_file_opens_it_in_the_first_window() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "second-start-with-a-file");
    person.sees("Good to see you");
    let sealed = "src-tauri/crates/sealed/tests/version-1/plan-words.throughline";
    let file = throughline_tests::checkout().join(sealed);
    let mut second = stage.command(throughline_tests::program()).arg(file).spawn().unwrap();
    assert!(wait_for("the second start to end", || second.try_wait().unwrap()).success());
    person.sees("What are the six words?");
    person.fills("The six words", "maple orbit gentle river candle young");
    person.clicks("button", "Open it");
    person.clicks("button", "Begin");
    person.finds("heading", "Teach what I know");
}
