//! Whatever comes in a file: it is named, or it opens as it was.

use crate::id;
use crate::reading::{MENTOR, mentee, previewed, read, unsealed};
use app::Edit;
use app::wire::{Code, SealWith};
use plan::{Body, Person, Relationship};

#[test]
fn two_thousand_broken_files_are_named_or_open_as_they_were() {
    let mut mentee = mentee(None);
    let number = previewed(&mut mentee.program);
    let key = mentee.program.my_key().unwrap();
    let ruth = Person { key: Some(key), ..Person::new("Ruth", Relationship::Mentor) };
    mentee.program.edit(&Edit::Rewrite { id: id(MENTOR), body: Body::Person(ruth) }).unwrap();
    let file = mentee.file("own.throughline");
    mentee.program.seal(number, SealWith::Key, &file).unwrap();
    let whole = std::fs::read(&file).unwrap();
    let exact = read(&mut mentee.program, &file, None);
    let before = mentee.program.plan().unwrap();
    for broken in 0..2_000 {
        let mut bytes = whole.clone();
        match broken % 4 {
            3 => bytes.truncate(broken * bytes.len() / 2_000),
            _ => bytes[broken * whole.len() / 2_000] ^= 1 << (broken % 8),
        }
        std::fs::write(&file, bytes).unwrap();
        match unsealed(&mut mentee.program, &file, None) {
            Ok(opened) => assert_eq!(opened, exact, "{broken}"),
            Err(problem) => assert_eq!(problem.code, Code::NotUnsealed, "{broken}"),
        }
    }
    assert_eq!(mentee.program.plan().unwrap(), before, "nothing was merged");
}
