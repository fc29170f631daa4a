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
