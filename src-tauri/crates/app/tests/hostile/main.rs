//! Whatever the window sends: every command with a thousand payloads, most of them hostile, while
//! the plan is open, while it is locked, and in a session. None panics; each gives something or
//! says why not; what was refused changed nothing; and afterwards the vault still verifies.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod calls;
mod chance;
mod desk;
mod payloads;
mod seeds;

use app::commands::{COMMANDS, Command};
use app::wire::{Code, Problem, Whole};
use calls::{CHOSEN, Given, call};
use chance::Chance;
use desk::{At, Desk};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

const PAYLOADS: usize = 1_000;
/// Then an open plan begins anew, for some of what is sent leaves little of it.
const ROUND: usize = 200;
/// What takes nothing is only called this often.
const CALLS: usize = 10;
/// A released program has two seconds; a test build is not optimised, and its machine is busy.
const LONGEST: Duration = Duration::from_secs(30);

/// These take a file instead of a payload: what would be sent stands in it.
const TAKE_A_FILE: [&str; 2] = ["choose_sealed", "import_plan"];

/// Answered without a key, as the door and the reading room must be.
const NEED_NO_KEY: [&str; 19] = [
    "welcome",
    "clock",
    "passphrase_strength",
    "create_vault",
    "unlock",
    "unlock_with_code",
    "accept_older",
    "lock",
    "backups",
    "restore",
    "set_theme",
    "waiting_sealed",
    "choose_sealed",
    "unseal",
    "put_away",
    "answer",
    "quit",
    "stay",
    "toggle_full_screen",
];

/// In two halves, side by side: an open plan does what is asked of it, which takes longest.
#[test]
fn an_open_plan_withstands_whatever_is_sent_to_one_half_of_the_commands() {
    try_each(COMMANDS.iter().step_by(2), At::Open, |_, _| {});
}

#[test]
fn an_open_plan_withstands_whatever_is_sent_to_the_other_half() {
    try_each(COMMANDS.iter().skip(1).step_by(2), At::Open, |_, _| {});
}

#[test]
fn a_locked_plan_says_only_that_it_is_locked() {
    try_all(At::Locked, |command, given| {
        let says_so = matches!(given, Err(Problem { code: Code::Locked, .. })) || is_unread(given);
        assert!(says_so || NEED_NO_KEY.contains(&command.name), "{}: {given:?}", command.name);
    });
}

#[test]
fn in_a_session_only_the_session_answers() {
    try_all(At::InSession, |command, given| {
        let says_so = matches!(given, Err(Problem { code: Code::InSession, .. }));
        assert!(says_so != command.answers.in_session(), "{}: {given:?}", command.name);
    });
}

#[test]
fn what_is_no_command_is_refused() {
    let refused = Desk::new().program.call(&calls::Dialogs::default(), "plan ", serde_json::Value::Null);
    assert_eq!(refused, Err(Code::Unexpected.into()));
}

/// Whether what was sent could not be read.
fn is_unread(given: &Given) -> bool {
    matches!(given, Err(Problem { code: Code::Unexpected, detail: Some(detail) }) if detail == "arguments")
}

fn try_all(at: At, holds: impl Fn(&Command, &Given)) {
    try_each(COMMANDS.iter(), at, holds);
}

fn try_each(commands: impl Iterator<Item = &'static Command>, at: At, holds: impl Fn(&Command, &Given)) {
    for command in commands {
        let mut chance = Chance::of(command.name);
        let times =
            if !command.takes.is_empty() || TAKE_A_FILE.contains(&command.name) { PAYLOADS } else { CALLS };
        let seeds = seeds::seeds(command.name);
        let mut desk = Desk::new();
        for n in 0..times {
            if at == At::Open && n > 0 && n % ROUND == 0 {
                still_reads(&mut desk, command.name);
                desk = Desk::new();
            }
            desk.be(at);
            let sent = payloads::payload(&mut chance, &seeds);
            let before = seen(&desk);
            let given = tried(&desk, command, &sent);
            holds(command, &given);
            if given.is_err() && seen(&desk).is_some() {
                assert!(
                    seen(&desk) == before,
                    "{} refused, and changed something: {sent:.500}",
                    command.name
                );
            }
        }
        still_reads(&mut desk, command.name);
    }
}

/// The plan, where it is open.
fn seen(desk: &Desk) -> Option<Whole> {
    desk.program().plan().ok()
}

#[expect(clippy::disallowed_methods, reason = "it measures how long an answer takes")]
fn tried(desk: &Desk, command: &Command, sent: &str) -> Given {
    if TAKE_A_FILE.contains(&command.name) {
        std::fs::write(desk.file(CHOSEN), sent).unwrap();
    }
    let began = Instant::now();
    let does = || match serde_json::from_str(sent) {
        Ok(read) => call(desk, command, read),
        Err(_) if TAKE_A_FILE.contains(&command.name) => call(desk, command, sent.into()),
        Err(_) => call(desk, command, serde_json::Value::Null),
    };
    let given = catch_unwind(AssertUnwindSafe(does));
    assert!(began.elapsed() < LONGEST, "{} took {:?}: {sent:.500}", command.name, began.elapsed());
    given.unwrap_or_else(|_| panic!("{} panicked: {sent:.2000}", command.name))
}

/// Everything in the vault verifies, and what is on the disk is what was in memory.
fn still_reads(desk: &mut Desk, command: &str) {
    desk.be(At::Open);
    assert!(desk.program().check().unwrap().sound, "{command}");
    let entries = desk.program().plan().unwrap().entries;
    desk.be(At::Locked);
    desk.be(At::Open);
    assert_eq!(desk.program().plan().unwrap().entries, entries, "{command}");
}
