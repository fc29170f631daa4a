//! Erased means gone from the bytes under the encryption. Tried on a database without a key,
//! made by the very code that makes the encrypted one, so that its pages can be read.

use super::*;
use crate::DeviceId;
use crate::database::{Database, protect};
use crate::keys::KeyFile;
use plan::{Entry, Plan};
use rusqlite::Connection;
use std::fs;

const CANARY: &str = "Quetzalcoatlus";

fn entry(number: u64, statement: &str) -> Entry {
    let change = Plan::default().draft(&add(number, statement), day(0)).unwrap();
    change.steps[0].after.clone().unwrap()
}

/// How often the canary, as written or as searched for, stands in a file.
fn count(path: &std::path::Path) -> usize {
    let text = String::from_utf8_lossy(&fs::read(path).unwrap()).to_lowercase();
    text.matches(&CANARY.to_lowercase()).count()
}

#[test]
fn erasing_leaves_no_bytes_behind() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("clear.db");
    let connection = Connection::open(&path).unwrap();
    protect(&connection).unwrap();
    let passphrase = Passphrase::new("any".to_owned()).unwrap();
    let code = RecoveryCode::make(&mut SystemRandom).unwrap();
    let (keys, key) = KeyFile::make(&passphrase, &code, Cost::least(), &mut SystemRandom).unwrap();
    let mut database = Database::over(connection, key.for_digest(keys.vault()));
    database.found(DeviceId::from_random([1; 16])).unwrap();

    let written = database.write(day(0), |writing| {
        for number in 0..60 {
            let statement = format!("Goal {number} {} {}", CANARY, "of stone ".repeat(number as usize * 4));
            writing.put_entry(&entry(number, &statement))?;
            writing.record_revision(id(number), Some(&entry(number, &statement)))?;
        }
        Ok::<_, crate::Trouble>(())
    });
    written.unwrap();
    assert!(count(&path) >= 120, "the canary can be found where it is");

    for number in 0..60 {
        let erased = database.write(day(1), |writing| {
            writing.remove_entry(id(number))?;
            writing.remove_revisions(id(number))
        });
        erased.unwrap();
    }
    assert_eq!(count(&path), 0);
}
