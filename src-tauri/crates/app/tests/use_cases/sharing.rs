//! Choosing what leaves, seeing it, saving it, and the ledger of what left.

use crate::{add, code, goal, id, opened};
use app::wire::{Code, PageLayout, PaperSize, Saved};
use app::{Choice, Document, Edit, For, Throughline};
use plan::{Body, Person, Relationship};
use std::collections::{BTreeMap, BTreeSet};

const MANAGER: u8 = 9;

fn with_two_goals() -> (tempfile::TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, 1, goal("Lead the platform team"));
    add(&mut program, 2, goal("Start my own company"));
    let manager = Person {
        name: "My manager".into(),
        relationship: Relationship::Manager,
        role: String::new(),
        notes: String::new(),
    };
    add(&mut program, MANAGER, Body::Person(manager));
    (folder, program)
}

fn choice(chosen: &[u8]) -> Choice {
    let entries: BTreeMap<_, _> = chosen.iter().map(|n| (id(*n), BTreeSet::new())).collect();
    Choice { document: Document::GrowthPlan, recipient: For::Person { id: id(MANAGER) }, entries }
}

#[test]
fn what_was_previewed_is_what_is_saved_and_the_ledger_knows_it() {
    let (folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    assert_eq!((preview.leaves.len(), preview.stays.len()), (1, 1));
    let file = folder.path().join("plan.pdf");
    let saved = program.save_pdf(preview.number, &file).unwrap();
    let Saved::Handed { line } = saved else { panic!("nobody was given anything") };
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(line.titles, ["Lead the platform team"]);
    assert_eq!(line.digest.len(), 64);
    assert_eq!(line.file_name, "plan.pdf");
    assert_eq!(program.ledger().unwrap(), [line]);
}

#[test]
fn a_page_of_the_preview_is_a_picture() {
    let (_folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::Letter, PageLayout::Manager).unwrap();
    let drawn = program.preview_page(preview.number, 0, 400).unwrap();
    assert!(drawn.png.starts_with(b"\x89PNG"));
}

#[test]
fn only_the_current_preview_can_be_saved() {
    let (folder, mut program) = with_two_goals();
    let first = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    program.preview(&choice(&[2]), PaperSize::A4, PageLayout::Manager).unwrap();
    let saved = program.save_pdf(first.number, &folder.path().join("plan.pdf"));
    assert_eq!(code(saved), Code::PreviewOutdated);
}

#[test]
fn a_plan_that_moved_on_must_be_previewed_anew() {
    let (folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    program.edit(&Edit::Rewrite { id: id(1), body: goal("Lead it quietly") }).unwrap();
    let saved = program.save_pdf(preview.number, &folder.path().join("plan.pdf"));
    assert_eq!(code(saved), Code::PreviewOutdated);
}

#[test]
fn what_could_not_be_written_is_not_in_the_ledger() {
    let (folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    let nowhere = program.save_pdf(preview.number, &folder.path().join("no/such/folder/plan.pdf"));
    assert_eq!(code(nowhere), Code::FileTrouble);
    let a_folder = program.save_pdf(preview.number, folder.path());
    assert_eq!(code(a_folder), Code::FileTrouble);
    assert!(program.ledger().unwrap().is_empty());
}

#[test]
fn nobody_chosen_is_refused() {
    let (_folder, mut program) = with_two_goals();
    let nobody = Choice { recipient: id(1), ..choice(&[1]) };
    assert_eq!(code(program.preview(&nobody, PaperSize::A4)), Code::NoRecipient);
}

#[test]
fn what_a_person_keeps_themselves_was_handed_to_nobody() {
    let (folder, mut program) = with_two_goals();
    let choice = Choice { recipient: For::Myself, ..choice(&[1, 2]) };
    let preview = program.preview(&choice, PaperSize::A4, PageLayout::Whole).unwrap();
    let saved = program.save_pdf(preview.number, &folder.path().join("mine.pdf")).unwrap();
    assert_eq!(saved, Saved::Kept);
    assert!(std::fs::read(folder.path().join("mine.pdf")).unwrap().starts_with(b"%PDF-"));
    assert!(program.ledger().unwrap().is_empty());
}
