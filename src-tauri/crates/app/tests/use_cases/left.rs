//! What earlier talks left to do: before a session all of it, and in it what the other may read.

use crate::{PASSPHRASE, add, code, goal, id, opened, program};
use app::wire::{Code, Settings};
use app::{Edit, Throughline};
use chrono::Days;
use plan::{Agreement, Body, NextStep, Person, Relationship, Session, Topic};
use tempfile::TempDir;

const MENTOR: u8 = 1;
const BEFORE: u8 = 5;
const LAST: u8 = 6;
const MARKED: u8 = 7;
const SESSION: u8 = 9;

fn step(act: &str) -> NextStep {
    NextStep { act: act.to_owned(), ..NextStep::default() }
}

/// A talk with the mentor that was held so many days ago.
fn held(program: &Throughline, ago: u64, acts: &[&str]) -> Body {
    let on = program.today() - Days::new(ago);
    let steps = acts.iter().map(|act| step(act)).collect();
    let ended = Some(chrono::DateTime::UNIX_EPOCH);
    Body::Session(Session { steps, ended, ..Session::new(id(MENTOR), on) })
}

/// A mentor, an agreement that has a word which never leaves and a topic that is not spoken of, and
/// three talks that left something to do.
fn prepared() -> (TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, MENTOR, Body::Person(Person::new("Noor", Relationship::Mentor)));
    let never = [Topic::Leaving].into();
    let never_words = vec!["Acme".to_owned()];
    let agreement = Agreement { never, never_words, ..Agreement::new(id(MENTOR), program.today()) };
    add(&mut program, 2, Body::Agreement(agreement));
    for (n, ago, acts) in [
        (MARKED, 30, &["Write to the recruiter"][..]),
        (BEFORE, 20, &["Read the book", "Ask Tomas"]),
        (LAST, 10, &["Call Acme back", "Ask Tomas"]),
    ] {
        let talk = held(&program, ago, acts);
        add(&mut program, n, talk);
    }
    program.edit(&Edit::Mark { id: id(MARKED), topics: [Topic::Leaving].into() }).unwrap();
    let session = Session::new(id(MENTOR), program.today());
    add(&mut program, SESSION, Body::Session(session));
    (folder, program)
}

fn sat() -> (TempDir, Throughline) {
    let (folder, mut program) = prepared();
    program.begin_session(id(SESSION)).unwrap();
    (folder, program)
}

/// What stands on the screen: the words, whether they are from the last talk, whether it is done.
fn on_screen(program: &Throughline) -> Vec<(String, bool, bool)> {
    let left = program.ongoing_session().unwrap().left;
    left.into_iter().map(|one| (one.step.act, one.last_time, one.step.done)).collect()
}

#[test]
fn before_a_session_all_of_it_is_there_with_where_it_stands_and_whether_it_is_seen() {
    let (_folder, program) = prepared();
    let left = program.left_to_do(id(SESSION)).unwrap();
    let places = |all: Vec<app::wire::StepPlace>| -> Vec<_> {
        all.into_iter().map(|one| (one.session, one.at, one.seen)).collect()
    };
    assert_eq!(places(left.last), [(id(LAST), 0, false), (id(LAST), 1, true)]);
    assert_eq!(places(left.carried), [(id(BEFORE), 0, true), (id(MARKED), 0, false)]);
}

#[test]
fn in_a_session_it_is_there_as_far_as_the_agreement_goes() {
    let (_folder, program) = sat();
    let read = |act: &str, last| (act.to_owned(), last, false);
    assert_eq!(on_screen(&program), [read("Ask Tomas", true), read("Read the book", false)]);
    let told = serde_json::to_string(&program.ongoing_session().unwrap()).unwrap();
    assert!(!told.contains("Acme") && !told.contains("recruiter"));
    for n in [BEFORE, LAST, MARKED] {
        assert!(!told.contains(&id(n).to_string()), "no id crosses");
    }
}

#[test]
fn a_step_is_ticked_where_it_stands_and_stays_on_the_screen() {
    let (folder, mut program) = sat();
    program.tick_step(1, true).unwrap();
    assert_eq!(on_screen(&program)[1], ("Read the book".to_owned(), false, true));
    drop(program);
    let mut program = crate::program(&folder);
    program.unlock(PASSPHRASE).unwrap();
    assert_eq!(program.left_to_do(id(SESSION)).unwrap().carried.len(), 1, "what is done is done");
    program.begin_session(id(SESSION)).unwrap();
    assert_eq!(on_screen(&program).len(), 1);
}

#[test]
fn a_step_that_is_not_on_the_screen_cannot_be_ticked() {
    let (_folder, mut program) = sat();
    assert_eq!(code(program.tick_step(2, true)), Code::Unknown);
    program.end_session().unwrap();
    assert_eq!(code(program.tick_step(0, true)), Code::Unknown, "nor outside a session");
}

#[test]
fn what_is_no_session_has_nothing_left_to_do() {
    let (_folder, mut program) = prepared();
    add(&mut program, 3, goal("Lead"));
    let left = program.left_to_do(id(3)).unwrap();
    assert!(left.last.is_empty() && left.carried.is_empty());
}

#[test]
fn letters_are_keys_until_they_are_switched_off_in_a_session_or_outside() {
    let (folder, mut program) = sat();
    assert!(program.ongoing_session().unwrap().letter_keys);
    program.set_letter_keys(false).unwrap();
    assert!(!program.ongoing_session().unwrap().letter_keys);
    program.end_session().unwrap();
    assert_eq!(program.settings().unwrap(), Settings { letter_keys: false, ..Settings::default() });
    drop(program);
    let mut again = self::program(&folder);
    assert_eq!(code(again.set_letter_keys(true)), Code::Locked);
    again.unlock(PASSPHRASE).unwrap();
    assert!(!again.settings().unwrap().letter_keys, "and they stay so");
}
