//! Each class of trouble has its own exit code.

use crate::run::Desk;
use std::fs;

#[test]
fn what_is_not_understood_is_2() {
    let desk = Desk::bare();
    desk.run_bare(&["dance"]).refused(2, "“dance” is not known here.");
    desk.run_bare(&["check", "--loudly"]).refused(2, "“--loudly” is not known here.");
    desk.run_bare(&["import"]).refused(2, "Something is missing: <FILE>");
    desk.run_bare(&["export", "pdf", "a.pdf", "--for", "T", "--with", "all"])
        .refused(2, "What fits: whys, horizon");
    desk.run_bare(&["export", "pdf", "a.pdf", "--for", "T", "--goal", "x", "--all-goals"])
        .refused(2, "do not go together");
    desk.run_bare(&[]).refused(2, "throughline-cli");
}

#[test]
fn a_passphrase_that_nobody_can_be_asked_for_is_2() {
    Desk::with_empty_plan().run_bare(&["check"]).refused(2, "--passphrase-file");
}

#[test]
fn a_wrong_passphrase_is_3() {
    let desk = Desk::with_empty_plan();
    fs::write(desk.path("wrong"), "nine quiet herons over the lake").unwrap();
    desk.run_with("wrong", &["check"]).refused(3, "That does not open it.");
}

#[test]
fn no_plan_is_4_and_says_how_to_make_one() {
    Desk::bare().run(&["check"]).refused(4, "throughline-cli init");
}

#[test]
fn a_damaged_plan_is_5_and_stays_as_it_is() {
    let desk = Desk::with_empty_plan();
    let database = desk.vault().join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&database, &bytes).unwrap();
    desk.run(&["check"]).refused(5, "Open Throughline to restore one of them.");
    assert_eq!(fs::read(&database).unwrap(), bytes);
    fs::remove_file(&database).unwrap();
    desk.run(&["check"]).refused(5, "missing");
    desk.run(&["init"]).refused(5, "missing");
}

#[test]
fn a_plan_that_is_open_elsewhere_is_6() {
    let desk = Desk::with_empty_plan();
    let _elsewhere = desk.opened();
    desk.run(&["check"]).refused(6, "Close it there");
}

#[test]
fn a_file_that_is_no_plan_is_7_and_says_why() {
    let desk = Desk::with_empty_plan();
    fs::write(desk.path("other.json"), "{\"hello\": true}").unwrap();
    desk.run(&["import", "other.json"]).refused(7, "It was not written by Throughline");
    let newer = app::example_plan().replacen("\"version\": 1", "\"version\": 2", 1);
    fs::write(desk.path("newer.json"), newer).unwrap();
    desk.run(&["import", "newer.json"]).refused(7, "another version of Throughline");
    let blank = app::example_plan().replacen("\"name\": \"Inés\"", "\"name\": \"\"", 1);
    fs::write(desk.path("blank.json"), blank).unwrap();
    desk.run(&["import", "blank.json"]).refused(7, "Something in it cannot be in a plan.");
    assert!(desk.opened().plan().unwrap().entries.is_empty());
}

#[test]
fn a_passphrase_that_is_easily_guessed_is_7() {
    let desk = Desk::bare();
    fs::write(desk.path("weak"), "password").unwrap();
    desk.run_with("weak", &["init"]).refused(7, "too easy to guess");
    assert!(!desk.vault().exists());
}

#[test]
fn a_file_that_cannot_be_read_or_written_is_8() {
    let desk = Desk::with_plan();
    desk.run(&["import", "missing.json"]).refused(8, "could not be written or read");
    desk.run(&["export", "json", "no/such/folder/plan.json"]).refused(8, "could not be written or read");
    desk.run_with("missing", &["check"]).refused(8, "The passphrase file");
}

#[test]
fn what_is_there_already_is_9_and_left_alone() {
    let desk = Desk::with_plan();
    desk.run(&["init"]).refused(9, "There is a plan here already.");
    desk.run(&["import", "example.json"]).refused(9, "Something is written here already.");
    fs::write(desk.path("plan.json"), "mine").unwrap();
    desk.run(&["export", "json", "plan.json"]).refused(9, "--replace");
    assert_eq!(desk.read("plan.json"), "mine");
    desk.run(&["export", "json", "plan.json", "--replace"]).well("The whole plan is in plan.json.");
}
