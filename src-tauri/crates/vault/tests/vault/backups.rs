//! Backups and restoring.

use crate::support::*;
use chrono::TimeDelta;
use plan::Kind;
use std::fs;
use vault::{BackupName, Missing, OpenError, Presence, Reason, RestoreError, Secret, Vault};

fn names(home: &Home) -> Vec<String> {
    home.folder().backups().unwrap().iter().map(|backup| backup.name.to_string()).collect()
}

#[test]
fn a_backup_tells_what_it_is_without_a_key() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(2)).unwrap();
    assert_eq!((name.at(), name.revision(), name.reason()), (day(2), 1, Reason::ByHand));
    let listed = home.folder().backups().unwrap();
    assert_eq!(listed.iter().map(|b| (b.name, b.complete)).collect::<Vec<_>>(), [(name, true)]);
    assert!(listed[0].bytes > 4096);
    assert_eq!(names(&home), ["20260403T120000Z-r1-by-hand"]);
}

#[test]
fn a_backup_can_be_looked_into_and_stays_as_it_is() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    edit(&mut vault, &add(2, bedrock("To be of use")), day(0));
    edit(&mut vault, &add(3, goal("Rest")), day(1));
    edit(&mut vault, &trash(3), day(2));
    let name = vault.back_up(Reason::ByHand, day(3)).unwrap();
    let path = home.file("backups").join(name.to_string()).join("vault.db");
    let bytes = fs::read(&path).unwrap();
    let contents = home.folder().look_into(name, Secret::RecoveryCode(&code)).unwrap();
    assert_eq!(contents.live.into_iter().collect::<Vec<_>>(), [(Kind::Goal, 1), (Kind::Bedrock, 1)]);
    assert_eq!((contents.trashed, contents.revision, contents.last_changed), (1, 4, Some(day(2))));
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 2);
}

#[test]
fn restoring_brings_back_what_was_and_keeps_what_is_aside() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let before = vault.everything().unwrap();
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    edit(&mut vault, &rewrite(1, goal("Leave")), day(2));
    assert_eq!(home.folder().restore(name, day(3)), Err(RestoreError::InUse));
    drop(vault);
    let present = fs::read(home.file("vault.db")).unwrap();

    home.folder().restore(name, day(3)).unwrap();
    assert_eq!(home.open().unwrap().everything().unwrap(), before);
    assert_eq!(fs::read(home.file("aside/20260404T120000Z/vault.db")).unwrap(), present);

    home.folder().restore(name, day(3)).unwrap();
    assert!(home.file("aside/20260404T120000Z-2/vault.db").exists(), "nothing kept aside is overwritten");
    assert!(home.open().is_ok());
}

#[test]
fn a_vault_of_which_only_backups_are_left_can_be_restored() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    drop(vault);
    for (file, _) in home.snapshot() {
        fs::remove_file(home.file(&file)).unwrap();
    }
    assert_eq!(home.folder().state(), Presence::Damaged(Missing::Database));
    home.folder().restore(name, day(2)).unwrap();
    assert_eq!(titles(&home.open().unwrap()), ["Lead"]);
}

#[test]
fn what_is_no_whole_backup_is_not_restored() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    drop(vault);
    let unknown: BackupName = "20200101T000000Z-r1-auto".parse().unwrap();
    assert_eq!(home.folder().restore(unknown, day(2)), Err(RestoreError::Unknown));
    let path = home.file("backups").join(name.to_string());
    fs::write(path.join("vault.db"), b"").unwrap();
    assert_eq!(home.folder().restore(name, day(2)), Err(RestoreError::Incomplete));
    assert!(!home.folder().backups().unwrap()[0].complete);
    fs::remove_file(path.join("vault.db")).unwrap();
    assert_eq!(home.folder().restore(name, day(2)), Err(RestoreError::Incomplete));
    assert_eq!(titles(&home.open().unwrap()), ["Lead"], "the present vault was left alone");
}

#[test]
fn a_damaged_backup_is_named_when_looked_into() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    let path = home.file("backups").join(name.to_string()).join("vault.db");
    let bytes = fs::read(&path).unwrap();
    for place in (7..bytes.len()).step_by(1_777) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 4;
        fs::write(&path, damaged).unwrap();
        let looked = home.folder().look_into(name, Secret::RecoveryCode(&code));
        assert!(matches!(looked, Err(OpenError::Trouble(_))), "byte {place}");
    }
}

#[test]
fn an_automatic_backup_is_made_when_a_day_has_passed_and_something_was_written() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    assert_eq!(vault.back_up_if_due(day(0)).unwrap(), None, "nothing was written yet");
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    assert!(vault.back_up_if_due(day(1)).unwrap().is_some());
    edit(&mut vault, &add(2, goal("Rest")), day(1));
    assert_eq!(vault.back_up_if_due(day(1) + TimeDelta::hours(23)).unwrap(), None);
    assert!(vault.back_up_if_due(day(3)).unwrap().is_some());
    assert_eq!(vault.back_up_if_due(day(9)).unwrap(), None, "nothing was written since");
}

#[test]
fn backups_that_have_served_their_time_are_deleted() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    for number in 0..14 {
        edit(&mut vault, &add(number, goal("Lead")), day(0));
        vault.back_up(Reason::Auto, day(0) + TimeDelta::minutes(number as i64)).unwrap();
    }
    let names = names(&home);
    assert_eq!(names.len(), 10);
    assert_eq!(names[0], "20260401T121300Z-r14-auto");
}

#[test]
fn the_same_moment_gives_one_backup() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let first = vault.back_up(Reason::ByHand, day(1)).unwrap();
    assert_eq!(vault.back_up(Reason::ByHand, day(1)), Ok(first));
    assert_eq!(names(&home).len(), 1);
}

#[test]
fn what_an_attempt_left_behind_is_no_backup_and_does_not_stand_in_the_way() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    fs::create_dir_all(home.file("backups/making")).unwrap();
    fs::write(home.file("backups/making/vault.db"), b"half").unwrap();
    fs::write(home.file("backups/notes.txt"), b"mine").unwrap();
    assert_eq!(names(&home), Vec::<String>::new());
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    assert!(home.folder().look_into(name, Secret::RecoveryCode(&code)).is_ok());
    assert!(home.file("backups/notes.txt").exists());
}

#[test]
fn a_restored_vault_counts_on() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    drop(vault);
    home.folder().restore(name, day(2)).unwrap();
    let mut vault = Vault::open(&home.folder(), Secret::RecoveryCode(&code), day(3)).unwrap();
    edit(&mut vault, &add(2, goal("Rest")), day(3));
    assert_eq!(vault.revision(), Ok(2));
    assert!(vault.check().unwrap().is_sound());
}
