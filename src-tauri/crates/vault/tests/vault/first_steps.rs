//! Making, opening, locking; and what a folder tells without a key.

use crate::support::*;
use std::fs;
use vault::{Cost, CreateError, Missing, OpenError, Presence, Secret, SystemRandom, Vault};

#[test]
fn what_was_written_is_there_after_locking_and_unlocking() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead a small team")), day(0));
    drop(vault);
    assert_eq!(titles(&home.open().unwrap()), ["Lead a small team"]);
}

#[test]
fn both_secrets_open_and_others_do_not() {
    let home = Home::new();
    let (vault, code) = home.create();
    drop(vault);
    assert!(home.open().is_ok());
    assert!(Vault::open(&home.folder(), Secret::RecoveryCode(&code), day(1)).is_ok());
    let wrong = vault::Passphrase::new("another".to_owned()).unwrap();
    let opened = Vault::open(&home.folder(), Secret::Passphrase(&wrong), day(1));
    assert_eq!(opened.err(), Some(OpenError::WrongSecret));
    let other = vault::RecoveryCode::make(&mut SystemRandom).unwrap();
    let opened = Vault::open(&home.folder(), Secret::RecoveryCode(&other), day(1));
    assert_eq!(opened.err(), Some(OpenError::WrongSecret));
}

#[test]
fn a_second_opening_finds_it_in_use() {
    let home = Home::new();
    let (vault, _) = home.create();
    assert_eq!(home.open().err(), Some(OpenError::InUse));
    drop(vault);
    assert!(home.open().is_ok());
}

#[test]
fn a_vault_is_never_made_over_another() {
    let home = Home::new();
    drop(home.create());
    for name in ["vault.db", "vault.keys", "vault.keys.bak"] {
        let again = Vault::create(&home.folder(), &passphrase(), Cost::least(), &mut SystemRandom, day(1));
        assert_eq!(again.err(), Some(CreateError::Exists));
        assert_ne!(home.folder().state(), Presence::Absent);
        fs::remove_file(home.file(name)).unwrap();
    }
    assert_eq!(home.folder().state(), Presence::Absent);
}

#[test]
fn a_folder_with_nothing_but_backups_is_not_empty() {
    let home = Home::new();
    fs::create_dir_all(home.file("backups")).unwrap();
    assert_eq!(home.folder().state(), Presence::Damaged(Missing::Database));
    assert_eq!(home.open().err(), Some(OpenError::DatabaseMissing));
}

#[test]
fn what_is_missing_is_named_and_never_made() {
    let home = Home::new();
    assert_eq!(home.folder().state(), Presence::Absent);
    assert_eq!(home.open().err(), Some(OpenError::Absent));
    assert!(!home.path().exists());

    drop(home.create());
    assert_eq!(home.folder().state(), Presence::Present);
    let whole = home.snapshot();

    fs::remove_file(home.file("vault.db")).unwrap();
    assert_eq!(home.folder().state(), Presence::Damaged(Missing::Database));
    assert_eq!(home.open().err(), Some(OpenError::DatabaseMissing));
    assert!(!home.file("vault.db").exists());

    home.put_back(&whole);
    fs::remove_file(home.file("vault.keys")).unwrap();
    fs::remove_file(home.file("vault.keys.bak")).unwrap();
    assert_eq!(home.folder().state(), Presence::Damaged(Missing::Keys));
    assert_eq!(home.open().err(), Some(OpenError::KeysMissing));
}

#[test]
fn a_making_that_was_cut_short_can_be_begun_again() {
    let home = Home::new();
    drop(home.create());
    fs::write(home.file("vault.creating"), b"").unwrap();
    fs::remove_file(home.file("vault.db")).unwrap();
    assert_eq!(home.folder().state(), Presence::Unfinished);
    drop(home.create());
    assert_eq!(home.folder().state(), Presence::Present);
    assert!(home.file("aside/20260401T120000Z/vault.keys").exists(), "what lay there is kept");
}

#[test]
fn a_folder_that_cannot_be_looked_into_is_not_called_empty() {
    let home = Home::new();
    fs::write(home.path(), b"a file where the folder should be").unwrap();
    assert!(matches!(home.folder().state(), Presence::Unreachable(_)));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let (vault, _) = home.create();
    vault.back_up(vault::Reason::ByHand, day(1)).unwrap();
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700, "{folder:?}");
        for item in fs::read_dir(&folder).unwrap().map(|item| item.unwrap()) {
            if item.file_type().unwrap().is_dir() {
                folders.push(item.path());
            } else {
                assert_eq!(item.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", item.path());
            }
        }
    }
}
