//! Edits, and taking them back.

use crate::{add, code, goal, id, opened, titles};
use app::Edit;
use app::wire::{Act, Code, Run, Sought};
use plan::{
    Answer, Audience, Body, Goal, Kind, Motivation, Person, Preference, Pulls, Question, Relationship,
    Weighing, Why,
};

fn rewrite(words: &str) -> Edit {
    Edit::Rewrite { id: id(1), body: Body::Goal(Goal::new(words)) }
}

#[test]
fn every_edit_can_be_undone_and_done_again() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    program.edit(&rewrite("Teach well")).unwrap();
    program.edit(&Edit::Trash { id: id(1) }).unwrap();
    let whole = program.plan().unwrap();
    assert_eq!(whole.undo.map(|d| (d.act, d.kind)), Some((Act::Trash, Kind::Goal)));
    for _ in 0..3 {
        program.undo().unwrap();
    }
    assert!(titles(&program).is_empty());
    assert_eq!(code(program.undo()), Code::NothingToUndo);
    program.redo().unwrap();
    program.redo().unwrap();
    assert_eq!(titles(&program), ["Teach well"]);
}

/// A sentence is taken back as a whole, but each answer to a pair by itself, however soon the next.
#[test]
fn quick_answers_of_a_sitting_are_taken_back_one_by_one() {
    let (_folder, mut program) = opened();
    let (left, right) = (Motivation::Growth, Motivation::Meaning);
    let sitting = |pulls: &[Pulls]| {
        let preferences = pulls.iter().map(|pulls| Preference { left, right, pulls: *pulls }).collect();
        Body::Weighing(Weighing { among: [left, right].into(), preferences, about: None })
    };
    add(&mut program, 1, sitting(&[Pulls::Left]));
    for body in [sitting(&[]), sitting(&[Pulls::Alike])] {
        program.edit(&Edit::Rewrite { id: id(1), body }).unwrap();
    }
    let undone = program.undo().unwrap();
    assert_eq!(undone.after[0].body, sitting(&[]));
}

#[test]
fn a_new_edit_ends_what_could_be_done_again() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    program.undo().unwrap();
    add(&mut program, 2, goal("Lead"));
    assert_eq!(code(program.redo()), Code::NothingToUndo);
}

#[test]
fn history_keeps_every_version_the_latest_first() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    program.edit(&rewrite("Teach well")).unwrap();
    program.undo().unwrap();
    let past = program.history(id(1)).unwrap();
    let words: Vec<_> = past.iter().filter_map(|p| p.entry.as_ref()).map(|e| e.body.title()).collect();
    assert_eq!(words, ["Teach", "Teach well", "Teach"]);
}

#[test]
fn what_is_erased_from_the_trash_is_gone_with_its_history() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    assert_eq!(code(program.erase(&[id(1)])), Code::Unknown);
    program.edit(&Edit::Trash { id: id(1) }).unwrap();
    program.erase(&[id(1)]).unwrap();
    assert!(titles(&program).is_empty());
    assert!(program.history(id(1)).unwrap().is_empty());
    assert_eq!(code(program.undo()), Code::NothingToUndo);
}

#[test]
fn an_erased_goal_takes_its_whys_along() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    add(&mut program, 2, Body::Why(Why { under: id(1), asked: Question::WhyThis, answer: Answer::NotSure }));
    program.edit(&Edit::Trash { id: id(1) }).unwrap();
    assert_eq!(program.erase(&[id(1)]).unwrap().gone, [id(1), id(2)]);
    assert!(program.plan().unwrap().entries.is_empty());
}

#[test]
fn what_an_erased_person_could_see_can_still_be_written_on() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    add(&mut program, 2, Body::Person(Person::new("Sam", Relationship::Mentor)));
    let audience = Audience::People { people: [id(2)].into() };
    program.edit(&Edit::Show { id: id(1), audience }).unwrap();
    program.edit(&Edit::Trash { id: id(2) }).unwrap();
    let erased = program.erase(&[id(2)]).unwrap();
    assert_eq!(erased.after[0].audience, Audience::OnlyMe);
    program.edit(&rewrite("Teach well")).unwrap();
}

#[test]
fn a_refused_edit_names_its_rule_and_changes_nothing() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    let problem = program.edit(&rewrite("  ")).unwrap_err();
    assert_eq!((problem.code, problem.detail.as_deref()), (Code::Refused, Some("blank")));
    assert_eq!(titles(&program), ["Teach"]);
}

#[test]
fn what_is_found_comes_in_runs_that_say_which_were_looked_for() {
    let (_folder, mut program) = opened();
    add(&mut program, 1, goal("🌱 Teach people"));
    let search = program.search(&Sought::words("people")).unwrap();
    let run = |text: &str, hit| Run { text: text.to_owned(), hit };
    assert_eq!(search.found[0].title, [run("🌱 Teach ", false), run("people", true)]);
    assert!(!search.more);
}

#[test]
fn search_says_when_there_is_more_than_a_person_looks_through() {
    let (_folder, mut program) = opened();
    for n in 0..101 {
        add(&mut program, n, goal("Teach people"));
    }
    let search = program.search(&Sought::words("people")).unwrap();
    assert_eq!((search.found.len(), search.more), (100, true));
}
