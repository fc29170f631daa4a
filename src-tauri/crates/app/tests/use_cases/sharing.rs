//! Choosing what leaves, seeing it, saving it, and the ledger of what left.

use crate::{add, code, goal, id, opened};
use app::wire::{Code, PageLayout, PaperSize, Saved};
use app::{Choice, Document, Edit, For, Throughline};
use plan::{Body, Motivation, Motives, Person, Preference, Pulls, Relationship, Weighing};
use std::collections::{BTreeMap, BTreeSet};

const MANAGER: u8 = 9;

fn with_two_goals() -> (tempfile::TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, 1, goal("Lead the platform team"));
    add(&mut program, 2, goal("Start my own company"));
    let manager = Person::new("My manager", Relationship::Manager);
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
    assert_eq!((line.form.as_str(), line.digest.len()), ("pdf", 64));
    assert_eq!(line.file_name, "plan.pdf");
    assert_eq!(program.ledger().unwrap(), [*line]);
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
    let nobody = Choice { recipient: For::Person { id: id(1) }, ..choice(&[1]) };
    let refused = program.preview(&nobody, PaperSize::A4, PageLayout::Manager);
    assert_eq!(code(refused), Code::NoRecipient);
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

#[test]
fn markdown_holds_what_was_previewed_and_nothing_else_and_the_ledger_knows_its_form() {
    let (folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Mentor).unwrap();
    let file = folder.path().join("plan.md");
    let saved = program.save_markdown(preview.number, &file).unwrap();
    let Saved::Handed { line } = saved else { panic!("nobody was given anything") };
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("Lead the platform team") && !text.contains("company"), "{text}");
    assert_eq!((line.form.as_str(), line.file_name.as_str()), ("markdown", "plan.md"));
    assert_eq!(line.digest, sha256_of(&text));
    assert_eq!(program.ledger().unwrap(), [*line]);
}

#[test]
fn both_forms_of_one_preview_are_two_lines_in_the_ledger() {
    let (folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    program.save_pdf(preview.number, &folder.path().join("plan.pdf")).unwrap();
    program.save_markdown(preview.number, &folder.path().join("plan.md")).unwrap();
    let forms: Vec<_> = program.ledger().unwrap().into_iter().map(|line| line.form).collect();
    assert_eq!(forms, ["markdown", "pdf"]);
}

#[test]
fn markdown_is_under_the_same_law_as_pages() {
    let (folder, mut program) = with_two_goals();
    let file = folder.path().join("plan.md");
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    assert_eq!(code(program.save_markdown(preview.number, folder.path())), Code::FileTrouble);
    assert_eq!(code(program.save_markdown(preview.number + 1, &file)), Code::PreviewOutdated);
    program.edit(&Edit::Rewrite { id: id(1), body: goal("Lead it quietly") }).unwrap();
    assert_eq!(code(program.save_markdown(preview.number, &file)), Code::PreviewOutdated);
    assert!(!file.exists() && program.ledger().unwrap().is_empty());
}

#[test]
fn markdown_a_person_keeps_leaves_no_line_in_the_ledger() {
    let (folder, mut program) = with_two_goals();
    let mine = Choice { recipient: For::Myself, ..choice(&[1, 2]) };
    let preview = program.preview(&mine, PaperSize::A4, PageLayout::Whole).unwrap();
    let file = folder.path().join("mine.md");
    assert_eq!(program.save_markdown(preview.number, &file).unwrap(), Saved::Kept);
    assert!(std::fs::read_to_string(&file).unwrap().contains("Start my own company"));
    assert!(program.ledger().unwrap().is_empty());
}

#[test]
fn the_ledger_has_words_for_what_has_no_title() {
    let (folder, mut program) = with_two_goals();
    add(&mut program, 3, Body::Motives(mix()));
    add(&mut program, 4, Body::Weighing(sitting()));
    let preview = program.preview(&choice(&[3, 4]), PaperSize::A4, PageLayout::Manager).unwrap();
    program.save_pdf(preview.number, &folder.path().join("plan.pdf")).unwrap();
    let titles = program.ledger().unwrap().remove(0).titles;
    assert_eq!(titles[0], "What pulls you");
    assert!(titles[1].starts_with("Weighed on "), "{titles:?}");
}

#[test]
fn a_file_is_named_after_whom_it_is_for() {
    let (_folder, mut program) = with_two_goals();
    let preview = program.preview(&choice(&[1]), PaperSize::A4, PageLayout::Manager).unwrap();
    assert_eq!(program.file_name(preview.number).unwrap(), "Growth plan, My manager, 2026-11-21");
    let mine = Choice { recipient: For::Myself, ..choice(&[1]) };
    let preview = program.preview(&mine, PaperSize::A4, PageLayout::Whole).unwrap();
    assert_eq!(program.file_name(preview.number).unwrap(), "Growth plan, 2026-11-21");
}

#[test]
fn a_layout_fits_its_reader() {
    assert_eq!(PageLayout::fitting(Some(Relationship::Manager)), PageLayout::Manager);
    assert_eq!(PageLayout::fitting(Some(Relationship::Sponsor)), PageLayout::Mentor);
    assert_eq!(PageLayout::fitting(None), PageLayout::Whole);
}

fn mix() -> Motives {
    Motives { mix: BTreeMap::from([(Motivation::Meaning, "It helps.".into())]), ..Motives::default() }
}

fn sitting() -> Weighing {
    let preferred = Preference { left: Motivation::Growth, right: Motivation::Meaning, pulls: Pulls::Right };
    Weighing {
        among: [Motivation::Growth, Motivation::Meaning].into(),
        preferences: vec![preferred],
        about: None,
    }
}

fn sha256_of(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
