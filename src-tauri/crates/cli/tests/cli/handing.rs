//! A PDF handed over from the terminal.

use crate::run::{Desk, Ended};
use app::{Agreement, Body, Edit, Place, Sharing, ThisComputer, World};

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
    hand(&desk, &["--for", "Ruth Adeyemi", "--all-goals", "--with", "name,role"]).well("8 leave");
}

#[test]
fn a_goal_is_named_by_the_words_only_it_begins_with() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Ruth Adeyemi", "--goal", "I want to"])
        .refused(2, "More than one goal begins with “i want to”: 4 do.");
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

#[test]
fn the_layout_can_be_said_and_otherwise_fits_the_reader() {
    let desk = Desk::with_plan();
    hand(&desk, &["--for", "Ruth Adeyemi", "--all-goals", "--layout", "whole"]).well("Handed to Ruth");
    hand(&desk, &["--for", "Ruth Adeyemi", "--all-goals", "--layout", "poster"])
        .refused(2, "manager, mentor, whole");
}

#[test]
fn what_is_not_there_is_said_by_its_kind() {
    let desk = Desk::with_reflected_plan();
    let asked = |what: &[&str]| hand(&desk, &[&["--for", "Ada"], what].concat());
    asked(&["--strength", "juggling"]).refused(2, "No strength begins with “juggling”.");
    asked(&["--lottery", "nobody"]).refused(2, "No lottery answer begins with “nobody”.");
    asked(&["--weighing"]).refused(2, "There is none of this in your plan yet: motivation sort.");
    asked(&["--all", "--strength", "making"]).refused(2, "do not go together");
    nothing_left(&desk);
}

#[test]
fn what_was_found_out_leaves_by_the_words_it_begins_with() {
    let desk = Desk::with_reflected_plan();
    hand(&desk, &["--for", "Ada", "--strength", "making", "--lottery", "the head", "--with", "evidence"])
        .well("2 leave, 1 stays");
    assert_eq!(handed(&desk)[0].1, ["Making hard things simple", "The head of design"]);
}

#[test]
fn a_copy_for_oneself_leaves_no_line_in_the_ledger() {
    let desk = Desk::with_reflected_plan();
    hand(&desk, &["--for-me", "--all", "--with", "everything"])
        .well("Kept for you alone: plan.pdf")
        .well("Nobody is given anything");
    assert!(handed(&desk).is_empty());
    hand(&desk, &["--for-me", "--for", "Ada", "--all", "--replace"]).refused(2, "do not go together");
    hand(&desk, &["--all", "--replace"]).refused(2, "Something is missing");
}

#[test]
fn what_was_found_out_leaves_by_its_sentence_and_its_parts_only_when_said() {
    let desk = Desk::with_reflected_plan();
    let text = |what: &[&str]| {
        let for_ada = [&["export", "excerpt", "part.md", "--replace", "--for", "Ada"], what].concat();
        desk.run(&for_ada).well("Handed to Ada");
        desk.read("part.md")
    };
    let sentence = text(&["--strength", "making", "--opportunity", "a guild"]);
    assert!(sentence.contains("Making hard things simple") && sentence.contains("A guild"), "{sentence}");
    assert!(!sentence.contains("release notes") && !sentence.contains("Ruth"), "{sentence}");
    let evidence = text(&["--strength", "making", "--with", "evidence"]);
    assert!(evidence.contains("The release notes") && !evidence.contains("A guild"), "{evidence}");
    let job = text(&["--lottery", "the head", "--with", "reason"]);
    assert!(job.contains("She decides") && !job.contains("Many meetings"), "{job}");
    let forms: Vec<_> = desk.opened().ledger().unwrap().into_iter().map(|line| line.form).collect();
    assert_eq!(forms, ["markdown"; 3]);
}

#[test]
fn a_copy_as_text_holds_everything() {
    let desk = Desk::with_reflected_plan();
    let copy = ["export", "excerpt", "mine.md", "--for-me", "--all", "--with", "everything"];
    desk.run(&copy).well("Kept for you alone: mine.md");
    let text = desk.read("mine.md");
    for words in ["Making hard things simple", "The release notes", "A guild", "Many meetings"] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    assert!(handed(&desk).is_empty());
}

/// What was agreed with Tomas: goals, but nothing of leaving and not this word.
fn agree_with_tomas(desk: &Desk) {
    let mut program = desk.opened();
    let entries = program.plan().unwrap().entries;
    let tomas = entries.iter().find(|e| e.body.title() == "Tomas Lindqvist").unwrap().id;
    let mut agreement = Agreement::new(tomas, program.today());
    agreement.shares = [Sharing::Goals].into();
    agreement.never_words = vec!["Platform".to_owned()];
    let (id, body) = (ThisComputer.id(), Body::Agreement(agreement));
    program.edit(&Edit::Add { id, body, place: Place::Last }).unwrap();
}

const FOR_TOMAS: [&str; 6] = ["--for", "Tomas Lindqvist", "--goal", "I want to lead", "--with", "whys"];

#[test]
fn what_breaks_an_agreement_is_refused_with_its_reasons() {
    let desk = Desk::with_plan();
    agree_with_tomas(&desk);
    let refused = hand(&desk, &FOR_TOMAS);
    refused.refused(7, "This would break what you agreed.");
    refused.refused(7, "It says “Platform”");
    refused.refused(7, "is not among what you agreed to share");
    nothing_left(&desk);
}

#[test]
fn it_leaves_all_the_same_for_a_reason_that_the_ledger_keeps() {
    let desk = Desk::with_plan();
    agree_with_tomas(&desk);
    hand(&desk, &[&FOR_TOMAS[..], &["--despite", " "]].concat()).refused(2, "Say after --despite why");
    nothing_left(&desk);
    hand(&desk, &[&FOR_TOMAS[..], &["--despite", "He asked me to"]].concat()).well("Handed to Tomas");
    let despite = desk.opened().ledger().unwrap().remove(0).despite.unwrap();
    assert_eq!(despite.reason, "He asked me to");
    assert!(despite.broken.iter().any(|broken| broken.title == LEAD));
}
