//! Damage of every sort: a named error, or exactly the state that was there. Nothing in between,
//! and nothing new.

use crate::support::*;
use plan::Plan;
use std::fs;
use vault::{Damage, Missing, OpenError, Presence, RecoveryCode, Revision, Scope, Secret, Trouble, Vault};

/// What a vault must show, if it shows anything.
#[derive(Debug, PartialEq)]
struct Shown {
    plan: Plan,
    history: Vec<Revision>,
    found: Vec<plan::EntryId>,
}

fn show(vault: &Vault) -> Result<Shown, Trouble> {
    let hits = vault.search("stone", &Scope { trash: true, ..Scope::default() }, 1_000)?;
    let mut found: Vec<_> = hits.into_iter().map(|hit| hit.id).collect();
    found.sort();
    Ok(Shown { plan: vault.plan()?, history: vault.all_history()?, found })
}

/// A vault of some dozen pages, opened by its recovery code, which is quick.
struct Subject {
    home: Home,
    code: RecoveryCode,
    shown: Shown,
    files: Vec<(String, Vec<u8>)>,
}

impl Subject {
    fn new() -> Subject {
        let home = Home::new();
        let (mut vault, code) = home.create();
        write_some(&mut vault, 0);
        let shown = show(&vault).unwrap();
        drop(vault);
        let files = home.snapshot();
        Subject { home, code, shown, files }
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        self.files.iter().find(|(file, _)| file == name).unwrap().1.clone()
    }

    fn unlock(&self) -> Result<Vault, OpenError> {
        Vault::open(&self.home.folder(), Secret::RecoveryCode(&self.code), day(9))
    }

    fn open(&self) -> Result<Shown, OpenError> {
        Ok(show(&self.unlock()?)?)
    }

    /// With one file replaced: a named error, or exactly what was there. Tells which.
    fn survives(&self, name: &str, bytes: &[u8], what: &str) -> bool {
        self.home.put_back(&self.files);
        fs::write(self.home.file(name), bytes).unwrap();
        assert_ne!(self.home.folder().state(), Presence::Absent, "{what}");
        match self.open() {
            Ok(shown) => assert!(shown == self.shown, "{what}: shows something else"),
            Err(OpenError::Trouble(Trouble::Io(kind))) => panic!("{what}: {kind}"),
            Err(OpenError::WrongSecret | OpenError::Absent | OpenError::Trouble(Trouble::ReadOnly)) => {
                panic!("{what}: misnamed")
            }
            Err(_) => return false,
        }
        true
    }
}

fn write_some(vault: &mut Vault, from: u64) {
    for number in from..from + 40 {
        let text = format!("Stone {number} {}", "of a wall that carries ".repeat(number as usize % 30));
        edit(vault, &add(number, goal(&text)), day(0));
    }
    for number in from..from + 10 {
        edit(vault, &rewrite(number, goal("Stone that was turned")), day(1));
        edit(vault, &trash(number), day(2));
    }
}

/// The same numbers on every run.
fn numbers() -> impl Iterator<Item = usize> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    })
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

#[test]
fn a_flipped_bit_in_the_keys_is_named_or_does_not_matter() {
    let subject = Subject::new();
    let keys = subject.bytes("vault.keys");
    let without_copy: Vec<_> =
        subject.files.iter().filter(|(name, _)| name != "vault.keys.bak").cloned().collect();
    let subject = Subject { files: without_copy, ..subject };
    let bits: Vec<_> = numbers().map(|number| number % (8 * keys.len())).take(500).collect();
    let survived = bits.iter().filter(|bit| {
        subject.survives("vault.keys", &flipped(&keys, **bit), &format!("bit {bit} of the keys"))
    });
    assert!(survived.count() < 50, "nearly all are noticed");
}

#[test]
fn damaged_keys_are_mended_from_their_copy() {
    let subject = Subject::new();
    let keys = subject.bytes("vault.keys");
    for bytes in [&b""[..], b"{}", b"\xff\xfe", &keys[..keys.len() / 2]] {
        assert!(subject.survives("vault.keys", bytes, "keys"));
        assert_eq!(fs::read(subject.home.file("vault.keys")).unwrap(), keys);
        assert!(subject.survives("vault.keys.bak", bytes, "copy of the keys"));
        assert_eq!(fs::read(subject.home.file("vault.keys.bak")).unwrap(), keys);
    }
}

#[test]
fn keys_damaged_twice_are_named() {
    let subject = Subject::new();
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(subject.home.file(name), b"{").unwrap();
    }
    assert_eq!(subject.home.folder().state(), Presence::Damaged(Missing::SoundKeys));
    assert_eq!(subject.open().err(), Some(OpenError::KeysDamaged));
}

#[test]
fn a_key_file_of_a_later_version_is_not_called_damaged() {
    let subject = Subject::new();
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(subject.home.file(name), br#"{"header":{"version":2},"more":true}"#).unwrap();
    }
    assert_eq!(subject.home.folder().state(), Presence::Present);
    assert_eq!(subject.open().err(), Some(OpenError::Newer));
}

#[test]
fn a_flipped_bit_in_the_database_is_named_or_does_not_matter() {
    let subject = Subject::new();
    let database = subject.bytes("vault.db");
    for bit in numbers().map(|number| number % (8 * database.len())).take(200) {
        subject.survives("vault.db", &flipped(&database, bit), &format!("bit {bit} of the database"));
    }
}

#[test]
fn a_database_cut_short_is_named() {
    let subject = Subject::new();
    let database = subject.bytes("vault.db");
    let lengths = (0..database.len()).step_by(4096).chain(numbers().map(|n| n % database.len()).take(40));
    for length in lengths {
        let survived = subject.survives("vault.db", &database[..length], &format!("{length} bytes"));
        assert!(!survived, "{length} of {} bytes", database.len());
    }
}

#[test]
fn an_emptied_database_is_named_and_stays_as_it_is() {
    let subject = Subject::new();
    for bytes in [&b""[..], &[0; 100]] {
        fs::write(subject.home.file("vault.db"), bytes).unwrap();
        assert_eq!(subject.home.folder().state(), Presence::Damaged(Missing::Contents));
        assert_eq!(subject.open().err(), Some(OpenError::Trouble(Trouble::Damaged(Damage::Emptied))));
        assert_eq!(fs::read(subject.home.file("vault.db")).unwrap(), bytes);
    }
}

#[test]
fn a_database_of_zeros_or_in_the_clear_is_named() {
    let subject = Subject::new();
    let zeros = vec![0; subject.bytes("vault.db").len()];
    assert!(!subject.survives("vault.db", &zeros, "zeros"));
    let mut clear = b"SQLite format 3\0".to_vec();
    clear.resize(8192, 0);
    assert!(!subject.survives("vault.db", &clear, "in the clear"));
}

#[test]
fn the_database_of_another_vault_is_named() {
    let subject = Subject::new();
    let other = Subject::new();
    assert!(!subject.survives("vault.db", &other.bytes("vault.db"), "another database"));
}

#[test]
fn an_older_database_is_noticed_and_can_be_accepted() {
    let subject = Subject::new();
    let vault = Vault::open(&subject.home.folder(), Secret::RecoveryCode(&subject.code), day(3));
    let (mut vault, older) = (vault.unwrap(), subject.bytes("vault.db"));
    let found = vault.revision().unwrap();
    edit(&mut vault, &add(900, goal("Later")), day(3));
    drop(vault);
    fs::write(subject.home.file("vault.db"), &older).unwrap();
    assert_eq!(subject.open().err(), Some(OpenError::Replayed { seen: found + 1, found }));
    subject.home.folder().accept_older().unwrap();
    assert_eq!(subject.open().unwrap(), subject.shown);
}

#[test]
fn a_database_that_went_another_way_is_noticed() {
    let subject = Subject::new();
    let go = |statement: &str| {
        let vault = Vault::open(&subject.home.folder(), Secret::RecoveryCode(&subject.code), day(3));
        edit(&mut vault.unwrap(), &add(900, goal(statement)), day(3));
        fs::read(subject.home.file("vault.db")).unwrap()
    };
    let here = go("One way");
    subject.home.put_back(&subject.files);
    go("The other way");
    fs::write(subject.home.file("vault.db"), here).unwrap();
    assert!(matches!(subject.open(), Err(OpenError::Replayed { seen, found }) if seen == found));
}

#[test]
fn every_old_page_put_back_is_noticed_or_does_not_matter() {
    let before = Subject::new();
    let vault = Vault::open(&before.home.folder(), Secret::RecoveryCode(&before.code), day(3));
    let mut vault = vault.unwrap();
    write_some(&mut vault, 100);
    vault.erase(&[id(3)], day(4)).unwrap();
    let shown = show(&vault).unwrap();
    drop(vault);
    let old = before.bytes("vault.db");
    let after = Subject { shown, files: before.home.snapshot(), ..before };
    let new = after.bytes("vault.db");
    for page in (0..old.len()).step_by(4096) {
        let mut mixed = new.clone();
        mixed[page..page + 4096].copy_from_slice(&old[page..page + 4096]);
        let what = format!("old page {}", page / 4096 + 1);
        let sound = || after.unlock().unwrap().check().unwrap().is_sound();
        assert!(!after.survives("vault.db", &mixed, &what) || sound(), "{what}");
    }
}

#[test]
fn a_damaged_memory_of_the_last_revision_does_not_matter() {
    let subject = Subject::new();
    let seen = subject.bytes("vault.seen");
    for bit in (0..8 * seen.len()).step_by(7) {
        assert!(subject.survives("vault.seen", &flipped(&seen, bit), "memory"));
    }
    assert!(subject.survives("vault.seen", b"", "memory"));
}
