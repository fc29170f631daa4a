//! What lies on the disk when the power goes in the middle of a write.

use super::*;
use crate::{OpenError, Trouble};
use std::fs;
use std::path::PathBuf;

/// The database half written, its journal beside it, and what was there before the write.
struct Crashed {
    home: TempDir,
    code: RecoveryCode,
    database: Vec<u8>,
    journal: Vec<u8>,
    before: Vec<String>,
}

impl Crashed {
    fn new() -> Crashed {
        let (home, mut vault, code) = new_vault();
        for number in 0..30 {
            edit(&mut vault, &add(number, &format!("Goal {number} {}", "and so on ".repeat(40))));
        }
        let before = titles(&vault);
        let (database, journal) = (folder(&home).database(), folder(&home).journal());
        let mut files = None;
        let halted = vault.database.write(day(1), |writing| {
            for number in 0..30 {
                writing.remove_entry(id(number))?;
            }
            writing.connection().cache_flush()?;
            files = Some((fs::read(&database)?, fs::read(&journal)?));
            Err::<(), _>(Trouble::DiskFull)
        });
        assert_eq!(halted.err(), Some(Trouble::DiskFull));
        let (database, journal) = files.unwrap();
        assert!(!journal.is_empty());
        Crashed { home, code, database, journal, before }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join("vault").join(name)
    }

    /// Either what was there before, or a named error.
    fn survives(&self, journal: Option<&[u8]>) -> bool {
        fs::write(self.file("vault.db"), &self.database).unwrap();
        match journal {
            Some(bytes) => fs::write(self.file("vault.db-journal"), bytes).unwrap(),
            None => drop(fs::remove_file(self.file("vault.db-journal"))),
        }
        match open(&self.home, &self.code) {
            Ok(vault) => assert_eq!(titles(&vault), self.before),
            Err(OpenError::Trouble(Trouble::Damaged(_))) => return false,
            Err(error) => panic!("{error}"),
        }
        true
    }
}

#[test]
fn a_write_cut_short_never_was() {
    let crashed = Crashed::new();
    assert!(crashed.survives(Some(&crashed.journal)));
}

#[test]
fn a_lost_journal_is_noticed() {
    let crashed = Crashed::new();
    assert!(!crashed.survives(None));
    assert!(!crashed.survives(Some(b"")));
}

#[test]
fn a_damaged_journal_is_noticed_or_does_not_matter() {
    let crashed = Crashed::new();
    let length = crashed.journal.len();
    let mut survived = 0;
    for round in 0..200 {
        // The header is short and matters most: every fourth flip is in there.
        let place = if round % 4 == 0 { round / 4 } else { (round * 7_919 + 31) % length };
        let mut journal = crashed.journal.clone();
        journal[place] ^= 1 << (round % 8);
        survived += usize::from(crashed.survives(Some(&journal)));
    }
    assert!((1..200).contains(&survived), "some flips matter and some do not: {survived}");
    for length in [1, 28, 512, length / 2, length - 1] {
        crashed.survives(Some(&crashed.journal[..length]));
    }
}

#[test]
fn restoring_takes_a_waiting_journal_away_with_its_database() {
    let crashed = Crashed::new();
    let vault = open(&crashed.home, &crashed.code).unwrap();
    let name = vault.back_up(crate::Reason::ByHand, day(2)).unwrap();
    drop(vault);
    fs::write(crashed.file("vault.db"), &crashed.database).unwrap();
    fs::write(crashed.file("vault.db-journal"), &crashed.journal).unwrap();
    folder(&crashed.home).restore(name, day(3)).unwrap();
    assert!(!crashed.file("vault.db-journal").exists());
    assert_eq!(titles(&open(&crashed.home, &crashed.code).unwrap()), crashed.before);
}
