//! A vault that is not as it was left: words, and Restore or Quit, never a new empty one.

use std::fs;
use throughline_tests::{Person, Stage};

/// A vault with one goal and a backup, and the window gone.
fn with_a_vault(stage: &Stage, name: &'static str) {
    let mut person = Person::opens(stage, name);
    person.makes_a_vault();
    person.fills("Something you want", "I want to stay");
    person.clicks("button", "Start here");
    person.goes_to("Settings");
    person.clicks("button", "Back up now");
    person.sees("A backup is made and verified.");
    person.loses_the_window();
}

fn is_told(stage: &Stage, name: &'static str, title: &str) {
    let person = Person::opens(stage, name);
    person.sees(title);
    person.finds("button", "Quit");
    person.finds_nothing_amiss();
    assert!(stage.vault().join("backups").exists());
}

#[test]
fn a_missing_database_is_named_and_a_backup_brings_everything_back() {
    let stage = Stage::new();
    with_a_vault(&stage, "missing-database");
    fs::remove_file(stage.vault().join("vault.db")).unwrap();
    is_told(&stage, "missing-database", "The file of your plan is missing");
    assert!(!stage.vault().join("vault.db").exists());
    let person = Person::opens(&stage, "missing-database");
    person.clicks("button", "Restore a backup");
    person.clicks("button", "Restore the backup of");
    person.clicks("button", "Restore");
    person.sees("Your plan is locked");
    person.unlocks();
    person.goes_to("Goals");
    person.sees("I want to stay");
}

#[test]
fn an_emptied_database_and_lost_keys_are_named() {
    let stage = Stage::new();
    with_a_vault(&stage, "emptied");
    let whole = fs::read(stage.vault().join("vault.db")).unwrap();
    fs::write(stage.vault().join("vault.db"), b"").unwrap();
    is_told(&stage, "emptied", "The file of your plan is damaged");
    fs::write(stage.vault().join("vault.db"), whole).unwrap();
    for keys in ["vault.keys", "vault.keys.bak"] {
        fs::write(stage.vault().join(keys), b"no keys").unwrap();
    }
    is_told(&stage, "lost-keys", "The file with your keys is damaged");
}

#[test]
fn a_damaged_database_is_noticed_at_unlocking() {
    let stage = Stage::new();
    with_a_vault(&stage, "damaged");
    let file = stage.vault().join("vault.db");
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    fs::write(&file, bytes).unwrap();
    let person = Person::opens(&stage, "damaged");
    person.unlocks();
    person.sees("The file of your plan is damaged");
    person.finds("button", "Restore a backup");
}

#[test]
fn a_vault_that_another_program_holds_is_named_and_opens_once_it_lets_go() {
    let stage = Stage::new();
    with_a_vault(&stage, "in-use");
    let held = fs::File::options().write(true).open(stage.vault().join("vault.lock")).unwrap();
    held.lock().unwrap();
    let person = Person::opens(&stage, "in-use");
    person.unlocks();
    person.sees("Your plan is open somewhere else");
    person.finds("button", "Quit");
    person.finds_nothing_amiss();
    drop(held);
    person.clicks("button", "Try again");
    person.unlocks();
    person.goes_to("Goals");
    person.sees("I want to stay");
}

#[test]
fn a_vault_that_cannot_be_written_to_is_named() {
    let stage = Stage::new();
    with_a_vault(&stage, "read-only");
    let Some(_closed) = ReadOnly::make(stage.vault()) else {
        eprintln!("skipped: this user can neither be refused writing nor mount a folder read-only");
        return;
    };
    let person = Person::opens(&stage, "read-only");
    person.unlocks();
    person.sees("The folder of your plan cannot be written to");
    person.finds("button", "Quit");
    person.finds_nothing_amiss();
}

/// A folder in which nobody may write, not even root, for as long as this lives.
struct ReadOnly(std::path::PathBuf);

impl ReadOnly {
    /// Root is refused nothing by a file's mode, so the folder is mounted over itself.
    fn make(folder: std::path::PathBuf) -> Option<ReadOnly> {
        let run = |arguments: &[&str]| {
            let mut mount = std::process::Command::new("mount");
            mount.args(arguments).arg(&folder).status().is_ok_and(|status| status.success())
        };
        let path = folder.to_str()?.to_owned();
        let mounted = run(&["--bind", &path]) && run(&["-o", "remount,ro,bind"]);
        if !mounted {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o500);
            fs::set_permissions(&folder, mode).ok()?;
        }
        let refused = fs::write(folder.join("probe"), b"").is_err();
        let closed = ReadOnly(folder);
        refused.then_some(closed)
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        let _ = fs::set_permissions(&self.0, mode);
    }
}
