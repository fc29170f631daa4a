//! Tests that need a look inside: a crash in the middle of a write, tables of another version,
//! the bytes under the encryption. What shows from outside is tried in `tests/`.

mod crashes;
mod digests;
mod erased_bytes;
mod full_disk;
mod migrations;
mod protections;
mod rows;

use crate::{Cost, Folder, Passphrase, RecoveryCode, Secret, SystemRandom, Vault};
use chrono::{DateTime, TimeDelta, Utc};
use plan::{Body, Edit, EntryId, Goal, Place};
use tempfile::TempDir;

fn new_vault() -> (TempDir, Vault, RecoveryCode) {
    let home = TempDir::new().unwrap();
    let passphrase = Passphrase::new("seven grey stones in a row".to_owned()).unwrap();
    let made = Vault::create(&folder(&home), &passphrase, Cost::least(), &mut SystemRandom, day(0));
    let (vault, code) = made.unwrap();
    (home, vault, code)
}

fn folder(home: &TempDir) -> Folder {
    Folder::new(home.path().join("vault"))
}

fn open(home: &TempDir, code: &RecoveryCode) -> Result<Vault, crate::OpenError> {
    Vault::open(&folder(home), Secret::RecoveryCode(code), day(1))
}

fn day(number: i64) -> DateTime<Utc> {
    let first: DateTime<Utc> = "2026-04-01T12:00:00Z".parse().unwrap();
    first + TimeDelta::days(number)
}

fn id(number: u64) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + number, [7; 10])
}

fn add(number: u64, statement: &str) -> Edit {
    Edit::Add { id: id(number), body: Body::Goal(Goal::new(statement)), place: Place::Last }
}

fn edit(vault: &mut Vault, edit: &Edit) {
    let change = vault.plan().unwrap().draft(edit, day(0)).unwrap();
    vault.commit(&change, day(0)).unwrap();
}

fn titles(vault: &Vault) -> Vec<String> {
    vault.plan().unwrap().entries().map(|entry| entry.body.title().to_owned()).collect()
}
