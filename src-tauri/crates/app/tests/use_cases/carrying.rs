//! A whole plan out to open formats and back.

use crate::{PASSPHRASE, add, code, goal, id, opened, program, titles};
use app::Edit;
use app::wire::{Code, Format};
use plan::{Body, Kind, Passion};

#[test]
fn a_whole_plan_goes_out_and_comes_back_as_it_was() {
    let (folder, mut first) = opened();
    add(&mut first, 1, goal("Teach"));
    add(&mut first, 2, goal("Lead"));
    first.edit(&Edit::Trash { id: id(2) }).unwrap();
    let file = folder.path().join("plan.json");
    first.export(Format::Json, &file).unwrap();

    let (_other, mut second) = opened();
    second.import(&file).unwrap();
    assert_eq!(second.plan().unwrap().entries, first.plan().unwrap().entries);
    assert_eq!(second.history(id(2)).unwrap(), first.history(id(2)).unwrap());
}

#[test]
fn a_plan_is_taken_in_only_where_nothing_is_written() {
    let (folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    let file = folder.path().join("plan.json");
    program.export(Format::Json, &file).unwrap();
    assert_eq!(code(program.import(&file)), Code::NotEmpty);
}

#[test]
fn a_file_that_is_no_plan_is_named_and_nothing_changes() {
    let (folder, mut program) = opened();
    let file = folder.path().join("plan.json");
    std::fs::write(&file, b"{\"hello\": true}").unwrap();
    assert_eq!(code(program.import(&file)), Code::BadFile);
    assert_eq!(code(program.import(&folder.path().join("missing"))), Code::FileTrouble);
    assert!(titles(&program).is_empty());
}

#[test]
fn the_example_goes_away_and_what_the_person_added_stays() {
    let (folder, mut first) = opened();
    first.add_example().unwrap();
    assert!(first.plan().unwrap().example);
    add(&mut first, 1, goal("My very own"));
    first.remove_example().unwrap();
    assert_eq!(titles(&first), ["My very own"]);
    assert!(!first.plan().unwrap().example);
    first.lock();
    let mut second = program(&folder);
    second.unlock(PASSPHRASE).unwrap();
    assert_eq!(titles(&second), ["My very own"]);
}

/// Whoever tied something of their own to the example keeps it, without the tie.
#[test]
fn what_the_person_tied_to_the_example_stays_when_it_goes() {
    let (_folder, mut program) = opened();
    program.add_example().unwrap();
    let ground = program.plan().unwrap().entries.into_iter().find(|e| e.body.kind() == Kind::Bedrock);
    let rests = Some(ground.unwrap().id);
    let own = Passion { statement: "Old maps".into(), rests, ..Passion::default() };
    add(&mut program, 1, Body::Passion(own.clone()));
    program.remove_example().unwrap();
    let left: Vec<_> = program.plan().unwrap().entries.into_iter().map(|e| e.body).collect();
    assert_eq!(left, [Body::Passion(Passion { rests: None, ..own })]);
}

#[test]
fn it_reads_well_as_text_and_as_a_table() {
    let (folder, mut program) = opened();
    add(&mut program, 1, goal("Teach"));
    for format in [Format::Markdown, Format::Csv] {
        let file = folder.path().join("plan.txt");
        program.export(format, &file).unwrap();
        assert!(std::fs::read_to_string(&file).unwrap().contains("Teach"));
    }
}
