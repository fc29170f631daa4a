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
