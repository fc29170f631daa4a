//! A PDF handed over from the terminal.

use crate::run::{Desk, Ended};

fn hand(desk: &Desk, what: &[&str]) -> Ended {
    desk.run(&[&["export", "pdf", "plan.pdf"], what].concat())
}

/// What the ledger says left, the latest line first.
fn handed(desk: &Desk) -> Vec<(String, Vec<String>)> {
    desk.opened().ledger().unwrap().into_iter().map(|line| (line.recipient, line.titles)).collect()
}

fn nothing_left(desk: &Desk) {
    assert!(handed(desk).is_empty());
    assert!(!desk.path("plan.pdf").exists());
}

const LEAD: &str = "I want to lead the platform team within two years.";

#[test]
fn one_goal_leaves_and_the_ledger_knows_it() {
    let desk = Desk::with_plan();
    let done =
        hand(&desk, &["--for", "tomas lindqvist", "--goal", "i want to lead", "--with", "whys,horizon"]);
    done.well("Handed to Tomas Lindqvist on ").well(LEAD).well("stay");
    assert!(std::fs::read(desk.path("plan.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_eq!(handed(&desk), [("Tomas Lindqvist".to_owned(), vec![LEAD.to_owned()])]);
    let line = desk.opened().ledger().unwrap().remove(0);
    done.well(&line.digest);
}

#[test]
fn nothing_leaves_that_was_not_named() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Tomas Lindqvist"]).refused(2, "Nothing leaves that you do not name");
    hand(&desk, &["--for", "Tomas Lindqvist", "--with", "whys,horizon"]).refused(2, "--all-goals");
    hand(&desk, &["--for", "Tomas Lindqvist", "--all-goals", "--with", "role"])
        .refused(2, "--with name,role");
    nothing_left(&desk);
}

#[test]
fn all_goals_leave_when_that_is_said() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Ruth Adeyemi", "--all-goals", "--with", "name,role"]).well("5 leave");
}

#[test]
fn a_goal_is_named_by_the_words_only_it_begins_with() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Ruth Adeyemi", "--goal", "I want to"])
        .refused(2, "4 goals begin with “i want to”.");
    hand(&desk, &["--for", "Ruth Adeyemi", "--goal", "lead"]).refused(2, "No goal begins with “lead”.");
    hand(&desk, &["--for", "Ruth Adeyemi", "--goal", ""]).refused(2, "No goal begins with");
    nothing_left(&desk);
}

#[test]
fn somebody_new_is_added_once_it_is_said_what_they_are() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Amara", "--all-goals"]).refused(2, "Nobody in your plan is called “Amara”.");
    nothing_left(&desk);
    hand(&desk, &["--for", "Amara", "--as", "sponsor", "--all-goals"]).well("Handed to Amara");
    hand(&desk, &["--for", "Amara", "--all-goals", "--replace"]).well("Handed to Amara");
    assert_eq!(handed(&desk).len(), 2);
}

#[test]
fn nobody_is_added_when_nothing_came_of_it() {
    let desk = Desk::with_plan();
    let before = desk.opened().plan().unwrap().entries;
    let nowhere = ["export", "pdf", "no/such/folder.pdf", "--for", "Amara", "--as", "peer", "--all-goals"];
    desk.run(&nowhere).refused(8, "could not be written");
    assert_eq!(desk.opened().plan().unwrap().entries, before);
}

#[test]
fn a_file_that_is_there_is_not_overwritten() {
    let desk = Desk::with_plan();
    std::fs::write(desk.path("plan.pdf"), "mine").unwrap();
    hand(&desk, &["--for", "Ruth Adeyemi", "--all-goals"]).refused(9, "--replace");
    assert_eq!(desk.read("plan.pdf"), "mine");
    assert!(handed(&desk).is_empty());
}
