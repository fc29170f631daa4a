//! What is between two on a page for both: the agreement holds it back like anything else, and it
//! leaves all the same only for a reason that the ledger keeps.

use crate::{add, code, id, opened};
use app::wire::{Code, PageLayout, PaperSize, Preview};
use app::{Because, Choice, Document, For, Part, Throughline};
use plan::{Agreement, Body, Person, Relationship, Session};
use std::collections::BTreeSet;
use tempfile::TempDir;

const TALK: u8 = 1;
const AGREEMENT: u8 = 8;
const MENTOR: u8 = 9;

/// A talk with the mentor, and an agreement, both of which say what was agreed never to leave.
fn talked() -> (TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, MENTOR, Body::Person(Person::new("Ruth", Relationship::Mentor)));
    let heard = "Acme would have me tomorrow".to_owned();
    let talk = Session { heard, ..Session::new(id(MENTOR), program.today()) };
    add(&mut program, TALK, Body::Session(talk));
    let agreement = Agreement {
        roles: "We talk of Acme".to_owned(),
        never_words: vec!["Acme".to_owned()],
        ..Agreement::new(id(MENTOR), program.today())
    };
    add(&mut program, AGREEMENT, Body::Agreement(agreement));
    (folder, program)
}

fn preview(program: &mut Throughline, document: Document, entry: u8, parts: &[Part]) -> Preview {
    let entries = [(id(entry), parts.iter().copied().collect::<BTreeSet<_>>())].into();
    let choice = Choice { document, recipient: For::Person { id: id(MENTOR) }, entries };
    program.preview(&choice, PaperSize::A4, PageLayout::Whole).unwrap()
}

fn word(part: Option<Part>, entry: u8) -> Because {
    Because::Word { word: "Acme".to_owned(), part, entry: id(entry) }
}

#[test]
fn a_talk_that_says_what_never_leaves_is_held_back_until_that_part_is_left_out() {
    let (folder, mut program) = talked();
    let shown = preview(&mut program, Document::Session, TALK, &[Part::Heard]);
    assert_eq!(
        shown.breaches.iter().map(|b| &b.because).collect::<Vec<_>>(),
        [&word(Some(Part::Heard), TALK)]
    );
    let file = folder.path().join("talk.pdf");
    assert_eq!(code(program.save_pdf(shown.number, &file)), Code::BreaksAgreement);
    assert!(!file.exists());
    let without = preview(&mut program, Document::Session, TALK, &[]);
    assert_eq!(without.breaches, []);
    program.save_pdf(without.number, &file).unwrap();
}

#[test]
fn a_talk_leaves_all_the_same_for_a_reason_that_the_ledger_keeps() {
    let (folder, mut program) = talked();
    let number = preview(&mut program, Document::Session, TALK, &[Part::Heard]).number;
    assert_eq!(code(program.hand_despite(number, " ")), Code::Refused);
    program.hand_despite(number, "She told me of it").unwrap();
    program.save_pdf(number, &folder.path().join("talk.pdf")).unwrap();
    let line = program.ledger().unwrap().remove(0);
    let despite = line.despite.unwrap();
    assert_eq!((line.document, despite.reason.as_str()), (Document::Session, "She told me of it"));
    assert_eq!(
        despite.broken.iter().map(|b| &b.because).collect::<Vec<_>>(),
        [&word(Some(Part::Heard), TALK)]
    );
}

#[test]
fn an_agreement_that_says_its_own_forbidden_word_is_held_back_too() {
    let (folder, mut program) = talked();
    let number = preview(&mut program, Document::Agreement, AGREEMENT, &[]).number;
    let file = folder.path().join("agreement.pdf");
    assert_eq!(code(program.save_pdf(number, &file)), Code::BreaksAgreement);
    program.hand_despite(number, "We wrote it together").unwrap();
    program.save_pdf(number, &file).unwrap();
    let despite = program.ledger().unwrap().remove(0).despite.unwrap();
    assert_eq!(despite.broken.iter().map(|b| &b.because).collect::<Vec<_>>(), [&word(None, AGREEMENT)]);
}
