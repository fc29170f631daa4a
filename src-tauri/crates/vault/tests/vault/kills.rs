//! Killed without warning, at whatever point: nothing acknowledged is lost, and every reopening
//! is clean.
#![cfg(unix)]

use crate::support::*;
use std::io::{BufRead, BufReader};
use std::os::fd::AsFd;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use vault::{Cost, Folder, Presence, Reason, RecoveryCode, Secret, SystemRandom, Vault};

const INSIDE: &str = "VAULT_TEST_KILLED";
const CODE: &str = "VAULT_TEST_CODE";
const WRITTEN: &str = "written ";

/// This binary again, running one test as the one to be killed.
fn start(test: &str, folder: &Path, code: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, folder).env(CODE, code);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Reads what it acknowledges, kills it after `many` lines, and returns the last of them.
fn kill_after(mut child: Child, many: usize) -> u64 {
    let last = acknowledged(&mut child).take(many).last().unwrap();
    kill(child).last().unwrap_or(last)
}

/// Kills it and returns what it acknowledged and nobody had read yet.
fn kill(mut child: Child) -> impl Iterator<Item = u64> {
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged(&mut child)
}

/// Line by line and without reading ahead, so that nothing said is lost between two readers.
fn acknowledged(child: &mut Child) -> impl Iterator<Item = u64> + use<> {
    let pipe = child.stdout.as_ref().unwrap().as_fd().try_clone_to_owned().unwrap();
    let lines = BufReader::with_capacity(1, std::fs::File::from(pipe)).lines().map(|line| line.unwrap());
    lines.filter_map(|line| line.split_once(WRITTEN).map(|(_, number)| number.parse().unwrap()))
}

#[expect(clippy::print_stdout, reason = "this is what the killer reads")]
fn acknowledge(number: u64) {
    println!("{WRITTEN}{number}");
}

fn inside() -> Option<(Folder, RecoveryCode)> {
    let folder = Folder::new(std::env::var_os(INSIDE)?);
    Some((folder, RecoveryCode::parse(&std::env::var(CODE).unwrap()).unwrap()))
}

/// Writes without end, and says so after each acknowledgement; a backup or a change of keys now
/// and then.
fn write_for_ever(folder: &Folder, code: &RecoveryCode) {
    let mut vault = Vault::open(folder, Secret::RecoveryCode(code), day(1)).unwrap();
    for number in vault.plan().unwrap().entries().count() as u64.. {
        edit(&mut vault, &add(number, goal(&format!("Goal {number} {}", "word ".repeat(200)))), day(1));
        acknowledge(number);
        if number % 7 == 3 {
            vault.back_up(Reason::Auto, day(1) + chrono::TimeDelta::seconds(number as i64)).unwrap();
        }
        if number % 5 == 1 {
            let secret = Secret::RecoveryCode(code);
            vault.change_passphrase(secret, &passphrase(), Cost::least(), &mut SystemRandom).unwrap();
        }
    }
}

#[test]
fn nothing_acknowledged_is_lost_to_a_kill() {
    if let Some((folder, code)) = inside() {
        return write_for_ever(&folder, &code);
    }
    let home = Home::new();
    let (vault, code) = home.create();
    drop(vault);
    for round in 0..20 {
        let child = start("kills::nothing_acknowledged_is_lost_to_a_kill", home.path(), &code.reveal());
        let last = kill_after(child, 1 + round % 6);
        let vault = Vault::open(&home.folder(), Secret::RecoveryCode(&code), day(2)).unwrap();
        assert!(entry(&vault, last).is_some(), "round {round}");
        assert!(vault.check().unwrap().is_sound(), "round {round}");
        for backup in home.folder().backups().unwrap() {
            assert!(home.folder().look_into(backup.name, Secret::RecoveryCode(&code)).is_ok());
        }
    }
    assert!(home.open().is_ok(), "the passphrase, changed again and again, opens it too");
}

#[test]
fn a_making_that_is_killed_leaves_nothing_in_the_way() {
    if let Some((folder, _)) = inside() {
        drop(Vault::create(&folder, &passphrase(), Cost::least(), &mut SystemRandom, day(0)).unwrap());
        return acknowledge(1);
    }
    let code = RecoveryCode::make(&mut SystemRandom).unwrap().reveal().to_string();
    let files =
        ["vault.lock", "vault.creating", "vault.keys", "vault.keys.bak", "vault.db", "vault.db-journal"];
    for file in files.iter().cycle().take(30) {
        let home = Home::new();
        let mut child = start("kills::a_making_that_is_killed_leaves_nothing_in_the_way", home.path(), &code);
        while !home.file(file).exists() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        let made = kill(child).last() == Some(1);
        match home.folder().state() {
            Presence::Present => assert!(home.open().is_ok(), "killed at {file}"),
            Presence::Absent | Presence::Unfinished if !made => drop(home.create()),
            state => panic!("killed at {file}: {state:?}"),
        }
    }
}
