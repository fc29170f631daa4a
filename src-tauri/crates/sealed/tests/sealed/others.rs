//! Other programs that know age open what this one sealed, and this one opens theirs.
//!
//! `age` 1.1.1 (the first implementation, in Go; Debian's package `age`) made two files that are
//! committed beside the fixtures: `age --recipient age1… payload.json` and `age --passphrase`. Where
//! that program is installed it is tried as well, with keys alone: for words it wants a terminal.

use crate::{WORDS, own_key, plan};
use sealed::*;
use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn a_file_made_by_another_program_opens() {
    let theirs = include_bytes!("../version-1/made-by-age.throughline");
    assert_eq!(open_with_key(theirs, &own_key()), Ok(plan("Teach what I know")));
    let with_words = include_bytes!("../version-1/made-by-age-words.throughline");
    assert_eq!(open(with_words, &SixWords::typed(WORDS)), Ok(plan("Teach what I know")));
}

#[test]
fn another_program_opens_ours_and_we_open_theirs() {
    if Command::new("age").arg("--version").stdout(Stdio::null()).status().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    std::fs::write(&key, own_key().expose().as_bytes()).unwrap();
    let ours = seal_for(&plan("Teach"), &own_key().public()).unwrap();
    let plain = run(&["--decrypt", "--identity", &key.to_string_lossy()], &ours);
    assert_eq!(read(&String::from_utf8(plain.clone()).unwrap()), Ok(plan("Teach")));
    let theirs = run(&["--encrypt", "--recipient", &own_key().public().to_string()], &plain);
    assert_eq!(open_with_key(&theirs, &own_key()), Ok(plan("Teach")));
}

fn run(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut age = Command::new("age");
    age.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut age = age.spawn().unwrap();
    age.stdin.take().unwrap().write_all(input).unwrap();
    let done = age.wait_with_output().unwrap();
    assert!(done.status.success());
    done.stdout
}
