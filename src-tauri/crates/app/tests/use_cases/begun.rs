//! An answer that was begun when the plan locked.

use crate::reading::{CANARY, MENTEE, Side, agreed, answers, mentee, read, sealed, side};
use crate::{PASSPHRASE, add, code};
use app::wire::{Begun, Code, Opened};
use plan::{Body, Person, Relationship};
use std::path::Path;

/// A mentor with a plan of their own reads what someone sealed, and begins to answer.
fn begun(file: &Path, words: &str) -> Side {
    let mut mentor = side();
    add(&mut mentor.program, MENTEE, Body::Person(Person::new("Noor", Relationship::Mentee)));
    read(&mut mentor.program, file, Some(words));
    mentor.program.keep_answer("Ruth", &answers()).unwrap();
    mentor
}

fn opened_again(mentor: &mut Side, file: &Path, words: &str) -> Option<Begun> {
    mentor.program.lock();
    mentor.program.unlock(PASSPHRASE).unwrap();
    let Opened::Plan(plan) = read(&mut mentor.program, file, Some(words)) else { panic!("a plan") };
    plan.begun
}

#[test]
fn it_is_there_again_when_the_file_is_until_it_is_sealed() {
    let mut mentee = mentee(Some(agreed()));
    let (file, words) = sealed(&mut mentee);
    let mut mentor = begun(&file, &words);
    let again = opened_again(&mut mentor, &file, &words);
    assert_eq!(again, Some(Begun { from: "Ruth".into(), answers: answers() }));
    mentor.program.answer("Ruth", &answers(), &mentor.file("answer.throughline")).unwrap();
    assert_eq!(opened_again(&mut mentor, &file, &words), None);
}

#[test]
fn nothing_that_the_other_wrote_is_kept_with_it() {
    let mut mentee = mentee(None);
    let (file, words) = sealed(&mut mentee);
    let mut mentor = begun(&file, &words);
    mentor.program.lock();
    let passphrase = vault::Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let folder = vault::Folder::new(mentor.program.home().vault());
    let secret = vault::Secret::Passphrase(&passphrase);
    let vault = vault::Vault::open(&folder, secret, chrono::DateTime::UNIX_EPOCH).unwrap();
    let kept: serde_json::Value = vault.setting("begun-answers").unwrap().unwrap();
    assert!(kept.to_string().contains("Whom would you teach first?"));
    assert!(!kept.to_string().contains(CANARY));
}

#[test]
fn it_goes_when_someone_is_forgotten_unless_what_it_answers_is_kept_with_someone_else() {
    let mut mentee = mentee(Some(agreed()));
    let (file, words) = sealed(&mut mentee);
    let mut mentor = begun(&file, &words);
    add(&mut mentor.program, 7, Body::Person(Person::new("Tomas", Relationship::Mentee)));
    mentor.program.keep(crate::id(MENTEE)).unwrap();
    mentor.program.forget(crate::id(7)).unwrap();
    assert!(opened_again(&mut mentor, &file, &words).is_some());
    mentor.program.forget(crate::id(MENTEE)).unwrap();
    assert_eq!(opened_again(&mut mentor, &file, &words), None);
}

#[test]
fn saying_nothing_lets_go_of_it_and_without_an_open_plan_nothing_is_kept() {
    let mut mentee = mentee(None);
    let (file, words) = sealed(&mut mentee);
    let mut mentor = begun(&file, &words);
    mentor.program.keep_answer("Ruth", &[]).unwrap();
    assert_eq!(opened_again(&mut mentor, &file, &words), None);
    mentor.program.lock();
    assert_eq!(code(mentor.program.keep_answer("Ruth", &answers())), Code::Locked);
}
