//! Somebody at a terminal, who is asked and answers.

use crate::run::{Desk, Ended, PASSPHRASE, ended};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

/// What came of it, and all that stood on the terminal.
fn answer(desk: &Desk, task: &str, answers: &[&str]) -> (Ended, String) {
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let name = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
    let theirs = OpenOptions::new().read(true).write(true).open(name).unwrap();
    let mut command = Command::new("/usr/bin/setsid");
    command.args(["--ctty", "--wait", env!("CARGO_BIN_EXE_throughline-cli"), task]);
    command.env("THROUGHLINE_HOME", desk.home()).env("THROUGHLINE_LANG", "en");
    let running = command.stdin(theirs).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(command);
    let mut terminal = File::from(ours);
    let mut seen = String::new();
    for answer in answers {
        read_until_asked(&mut terminal, &mut seen);
        writeln!(terminal, "{answer}").unwrap();
        seen.push('\n');
    }
    let ended = ended(&running.wait_with_output().unwrap());
    (ended, seen + &rest(&mut terminal))
}

fn read_until_asked(terminal: &mut File, seen: &mut String) {
    let mut bytes = [0; 256];
    while !seen.ends_with(": ") {
        let length = terminal.read(&mut bytes).unwrap();
        seen.push_str(std::str::from_utf8(&bytes[..length]).unwrap());
    }
}

/// Linux says of a terminal that everyone left that it cannot be read.
fn rest(terminal: &mut File) -> String {
    let mut bytes = Vec::new();
    let _ = terminal.read_to_end(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_new_passphrase_is_asked_for_twice_and_never_shown() {
    let desk = Desk::bare();
    let (ended, seen) = answer(&desk, "init", &[PASSPHRASE, PASSPHRASE]);
    ended.well("This is its recovery code");
    assert!(seen.contains("New passphrase: ") && seen.contains("The same once more: "), "{seen}");
    assert!(!seen.contains("heron"), "{seen}");
    desk.run(&["check"]).well("All is well");
}

#[test]
fn typed_in_two_ways_it_makes_nothing() {
    let desk = Desk::bare();
    let (ended, _) = answer(&desk, "init", &[PASSPHRASE, "seven quiet herons over a lake"]);
    ended.refused(2, "The two are not the same.");
    assert!(!desk.vault().exists());
}

#[test]
fn the_passphrase_is_asked_for_once_and_never_shown() {
    let desk = Desk::with_empty_plan();
    let (ended, seen) = answer(&desk, "check", &[PASSPHRASE]);
    ended.well("All is well");
    assert!(!seen.contains("heron"), "{seen}");
}
