//! Checks and backups from the terminal.

use crate::run::Desk;
use app::{Body, Edit, Goal, Place, ThisComputer, World};

#[test]
fn words_are_found_with_the_goal_they_lead_down_from() {
    let desk = Desk::with_plan();
    let found = desk.run(&["search", "planting", "calendar"]);
    found.well("why under “I want to build a small tool of my own that strangers are glad to pay for.”: ");
    found.well("planting calendar");
    desk.run(&["search", "Ruth"]).well("person: Ruth Adeyemi");
}

#[test]
fn nothing_found_is_no_error() {
    let found = Desk::with_plan().run(&["search", "giraffe"]);
    assert_eq!((found.code, found.said.as_str()), (0, ""));
    assert!(found.warned.contains("Nothing was found."));
}

#[test]
fn what_is_found_cannot_steer_the_terminal() {
    let desk = Desk::with_empty_plan();
    let body = Body::Goal(Goal::new("Sail \u{1b}[2Jaway\u{7}"));
    desk.opened().edit(&Edit::Add { id: ThisComputer.id(), body, place: Place::Last }).unwrap();
    let found = desk.run(&["search", "sail"]);
    assert!(found.well("goal: Sail").said.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn a_check_counts_what_it_verified() {
    Desk::with_plan().run(&["check"]).well("entries and").well("were read and verified.");
}

#[test]
fn a_backup_is_made_and_named() {
    let desk = Desk::with_plan();
    desk.run(&["backup"]).well("The backup is made and verified: ");
    assert!(!desk.program().backups().unwrap().is_empty());
}
