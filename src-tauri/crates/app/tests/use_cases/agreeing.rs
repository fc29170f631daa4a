//! Keeping to what was agreed when something is handed over, and what the ledger knows of it.

use crate::{add, code, goal, id, opened};
use app::wire::{Code, Given, Known, PageLayout, PaperSize, Preview, Saved};
use app::{Because, Choice, Document, Edit, For, Part, Throughline};
use plan::{Agreement, Body, Goal, Person, Place, Relationship, Sharing, Topic};
use std::collections::BTreeSet;
use std::path::Path;
use tempfile::TempDir;

const MENTOR: u8 = 9;
const AGREEMENT: u8 = 8;

/// A goal to lead, one to leave, and what was agreed with the mentor.
fn agreed(change: impl FnOnce(&mut Agreement)) -> (TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, 1, goal("Lead the platform team"));
    add(&mut program, 2, Body::Goal(Goal { notes: "In spring".into(), ..Goal::new("Leave for Acme") }));
    add(&mut program, MENTOR, Body::Person(Person::new("Ruth", Relationship::Mentor)));
    agree(&mut program, AGREEMENT, change);
    (folder, program)
}

fn agree(program: &mut Throughline, n: u8, change: impl FnOnce(&mut Agreement)) {
    let mut agreement = Agreement::new(id(MENTOR), program.today());
    agreement.shares = Sharing::ALL.into();
    change(&mut agreement);
    add(program, n, Body::Agreement(agreement));
}

fn nothing_of_leaving(agreement: &mut Agreement) {
    agreement.never_words = vec!["Acme".into()];
}

fn preview(program: &mut Throughline, chosen: &[u8]) -> Preview {
    let entries = chosen.iter().map(|n| (id(*n), BTreeSet::from([Part::Notes]))).collect();
    let recipient = For::Person { id: id(MENTOR) };
    let choice = Choice { document: Document::GrowthPlan, recipient, entries };
    program.preview(&choice, PaperSize::A4, PageLayout::Mentor).unwrap()
}

fn hand(program: &mut Throughline, folder: &Path, chosen: &[u8]) {
    let number = preview(program, chosen).number;
    let saved = program.save_markdown(number, &folder.join(format!("{number}.md"))).unwrap();
    assert!(matches!(saved, Saved::Handed { .. }));
}

fn known(program: &Throughline) -> Vec<Known> {
    program.known(id(MENTOR)).unwrap()
}

fn item(program: &Throughline, n: u8) -> Given {
    known(program).into_iter().map(|known| known.item).find(|item| item.id == id(n)).unwrap()
}

#[test]
fn a_preview_says_what_breaks_the_agreement_and_saving_is_refused_in_every_form() {
    let (folder, mut program) = agreed(nothing_of_leaving);
    let preview = preview(&mut program, &[1, 2]);
    assert_eq!(preview.agreed, Some(program.today()));
    assert_eq!(preview.breaches.iter().map(|b| b.id).collect::<Vec<_>>(), [id(2)]);
    let file = folder.path().join("plan");
    assert_eq!(code(program.save_pdf(preview.number, &file)), Code::BreaksAgreement);
    assert_eq!(code(program.save_markdown(preview.number, &file)), Code::BreaksAgreement);
    assert_eq!(code(program.file_name(preview.number)), Code::BreaksAgreement);
    assert!(!file.exists() && program.ledger().unwrap().is_empty());
}

#[test]
fn it_leaves_all_the_same_for_a_reason_that_the_ledger_keeps() {
    let (folder, mut program) = agreed(nothing_of_leaving);
    let number = preview(&mut program, &[2]).number;
    assert_eq!(code(program.hand_despite(number, " \n")), Code::Refused);
    program.hand_despite(number, " She asked ").unwrap();
    program.save_pdf(number, &folder.path().join("plan.pdf")).unwrap();
    let despite = program.ledger().unwrap().remove(0).despite.unwrap();
    assert_eq!(despite.reason, "She asked");
    let word = Because::Word { word: "Acme".into(), part: None, entry: id(2) };
    assert_eq!(despite.broken.iter().map(|b| (b.id, &b.because)).collect::<Vec<_>>(), [(id(2), &word)]);
}

#[test]
fn a_reason_holds_for_one_preview_only() {
    let (folder, mut program) = agreed(nothing_of_leaving);
    let first = preview(&mut program, &[2]).number;
    program.hand_despite(first, "She asked").unwrap();
    let next = preview(&mut program, &[2]).number;
    assert_eq!(code(program.save_pdf(next, &folder.path().join("plan.pdf"))), Code::BreaksAgreement);
    assert_eq!(code(program.hand_despite(first, "She asked")), Code::PreviewOutdated);
}

#[test]
fn an_agreement_made_after_the_preview_counts() {
    let (folder, mut program) = agreed(|_| {});
    let number = preview(&mut program, &[2]).number;
    let body = Body::Agreement(Agreement::new(id(MENTOR), program.today()));
    program.edit(&Edit::Add { id: id(7), body, place: Place::Last }).unwrap();
    let saved = program.save_pdf(number, &folder.path().join("plan.pdf"));
    assert_eq!(code(saved), Code::PreviewOutdated);
}

#[test]
fn without_an_agreement_nothing_is_refused_and_the_preview_says_so() {
    let (folder, mut program) = agreed(|_| {});
    program.edit(&Edit::Trash { id: id(AGREEMENT) }).unwrap();
    let shown = preview(&mut program, &[2]);
    assert_eq!((shown.agreed, shown.breaches, shown.unnamed), (None, vec![], vec![id(2)]));
    hand(&mut program, folder.path(), &[2]);
}

#[test]
fn what_someone_knows_is_the_latest_of_each_with_its_parts() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[1, 2]);
    hand(&mut program, folder.path(), &[2]);
    let lines = program.ledger().unwrap();
    let found: Vec<_> = known(&program).into_iter().map(|k| (k.item.id, k.line, k.item.parts)).collect();
    let notes = || vec![Part::Notes];
    assert_eq!(found, [(id(2), lines[0].id, notes()), (id(1), lines[1].id, notes())]);
}

#[test]
fn what_changed_since_is_said_and_what_is_gone() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[1, 2]);
    assert!(!item(&program, 1).changed && !item(&program, 1).gone);
    program.edit(&Edit::Rewrite { id: id(1), body: goal("Lead two teams") }).unwrap();
    program.edit(&Edit::Trash { id: id(2) }).unwrap();
    assert!(item(&program, 1).changed && !item(&program, 1).gone);
    assert!(item(&program, 2).gone);
}

#[test]
fn what_was_given_before_the_agreement_became_narrower_is_said() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[1, 2]);
    program.edit(&Edit::Mark { id: id(2), topics: [Topic::Leaving].into() }).unwrap();
    agree(&mut program, 7, |agreement| agreement.never = [Topic::Leaving].into());
    let because = Because::Topic { topic: Topic::Leaving, part: None, entry: Some(id(2)) };
    assert_eq!((item(&program, 1).narrower, item(&program, 2).narrower), (None, Some(because)));
}

fn never_acme(program: &mut Throughline) {
    agree(program, 7, |agreement| agreement.never_words = vec!["Acme".into()]);
}

fn acme_in(n: u8) -> Option<Because> {
    Some(Because::Word { word: "Acme".into(), part: None, entry: id(n) })
}

#[test]
fn what_counts_is_what_was_given_and_not_what_it_says_today() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[1, 2]);
    program.edit(&Edit::Rewrite { id: id(1), body: goal("Lead at Acme") }).unwrap();
    program.edit(&Edit::Rewrite { id: id(2), body: goal("Grow") }).unwrap();
    never_acme(&mut program);
    assert_eq!((item(&program, 1).narrower, item(&program, 2).narrower), (None, acme_in(2)));
}

#[test]
fn what_was_given_is_known_although_it_lies_in_the_trash() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[2]);
    program.edit(&Edit::Trash { id: id(2) }).unwrap();
    never_acme(&mut program);
    assert_eq!(item(&program, 2).narrower, acme_in(2));
    program.erase(&[id(2)]).unwrap();
    assert_eq!(item(&program, 2).narrower, None, "nobody knows any more what it said");
}

#[test]
fn a_mark_on_other_words_says_nothing_of_what_was_given() {
    let (folder, mut program) = agreed(|_| {});
    hand(&mut program, folder.path(), &[1]);
    program.edit(&Edit::Rewrite { id: id(1), body: goal("Leave") }).unwrap();
    program.edit(&Edit::Mark { id: id(1), topics: [Topic::Leaving].into() }).unwrap();
    agree(&mut program, 7, |agreement| agreement.never = [Topic::Leaving].into());
    assert_eq!(item(&program, 1).narrower, None);
}

#[test]
fn bedrock_that_left_with_a_why_counts_as_it_was() {
    let (folder, mut program) = agreed(|_| {});
    add(&mut program, 4, Body::Bedrock(plan::Bedrock { statement: "What Acme taught me".into() }));
    let answer = plan::Answer::Rests { on: id(4) };
    let why = plan::Why { under: id(1), asked: plan::Question::WhyMatters, answer };
    add(&mut program, 3, Body::Why(why));
    hand(&mut program, folder.path(), &[1, 3]);
    let body = Body::Bedrock(plan::Bedrock { statement: "To help".into() });
    program.edit(&Edit::Rewrite { id: id(4), body }).unwrap();
    never_acme(&mut program);
    assert_eq!(item(&program, 3).narrower, acme_in(4));
}

#[test]
fn what_was_broken_on_purpose_is_no_news() {
    let (folder, mut program) = agreed(nothing_of_leaving);
    let number = preview(&mut program, &[2]).number;
    program.hand_despite(number, "She asked").unwrap();
    program.save_pdf(number, &folder.path().join("plan.pdf")).unwrap();
    assert_eq!(item(&program, 2).narrower, None);
}

#[test]
fn whys_stand_in_the_line_under_their_goal() {
    let (folder, mut program) = agreed(|_| {});
    let answer = plan::Answer::Words { words: "To choose".into() };
    let why = plan::Why { under: id(1), asked: plan::Question::WhyMatters, answer };
    add(&mut program, 3, Body::Why(why));
    hand(&mut program, folder.path(), &[1, 3]);
    let line = program.ledger().unwrap().remove(0);
    assert_eq!(line.titles, ["Lead the platform team"]);
    let items: Vec<_> = line.items.iter().map(|item| (item.id, item.under)).collect();
    assert_eq!(items, [(id(1), None), (id(3), Some(id(1)))]);
}
