//! Importing and exporting from the terminal.

use crate::run::Desk;

/// A recovery code stands alone on an indented line.
fn code(said: &str) -> &str {
    said.lines().find(|line| line.starts_with("    ") && line.contains('-')).unwrap().trim()
}

#[test]
fn a_plan_is_made_its_code_shown_once_and_the_code_opens_it() {
    let desk = Desk::bare();
    let made = desk.run(&["init"]);
    made.well("Your plan is made and encrypted.").well("Write it on paper");
    desk.program().unlock_with_code(code(&made.said)).unwrap();
    let again = desk.run(&["check"]);
    again.well("All is well");
    assert!(!again.said.contains(code(&made.said)));
}

#[test]
fn a_whole_plan_goes_out_and_comes_in_as_it_was() {
    let (first, second) = (Desk::with_plan(), Desk::with_empty_plan());
    first.run(&["export", "json", "plan.json"]).well("The whole plan is in plan.json.");
    std::fs::copy(first.path("plan.json"), second.path("plan.json")).unwrap();
    second.run(&["import", "plan.json"]).well("entries were brought in");
    second.run(&["export", "json", "again.json"]).well("again.json");
    assert_eq!(without_date(&second.read("again.json")), without_date(&first.read("plan.json")));
    assert_eq!(without_date(&first.read("plan.json")), without_date(app::example_plan()));
}

#[test]
fn what_was_handed_over_comes_along() {
    let (first, second) = (Desk::with_plan(), Desk::with_empty_plan());
    first.run(&["export", "pdf", "plan.pdf", "--for", "Ruth Adeyemi", "--all-goals"]).well("Ruth");
    first.run(&["export", "json", "plan.json"]).well("plan.json");
    second.run(&["import", &first.path("plan.json").to_string_lossy()]).well("entries");
    let ledger = second.opened().ledger().unwrap();
    assert_eq!((ledger.len(), &ledger), (1, &first.opened().ledger().unwrap()));
}

/// The one line that says when it was exported.
fn without_date(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.starts_with("  \"exported\"")).collect()
}

#[test]
fn a_plan_is_written_out_to_read_and_says_that_it_is_open() {
    let desk = Desk::with_plan();
    let written = desk.run(&["export", "markdown", "plan.md"]);
    assert!(written.well("plan.md").warned.contains("not encrypted"));
    assert!(desk.read("plan.md").contains("#### I want to lead the platform team within two years."));
    desk.run(&["export", "csv", "plan.csv"]).well("plan.csv");
    assert!(desk.read("plan.csv").contains("\"Active\""));
}
