//! What was forgotten is nowhere any more.

use crate::support::*;
use plan::EntryId;
use std::collections::BTreeSet;
use vault::{Reason, Secret};

fn ids(of: &[u64]) -> BTreeSet<EntryId> {
    of.iter().map(|n| id(*n)).collect()
}

#[test]
fn entries_go_with_their_past_even_when_they_were_taken_back() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let added = edit(&mut vault, &add(2, goal("Leave")), day(0));
    vault.commit(&added.inverse(), day(1)).unwrap();
    vault.forget(&ids(&[2]), day(2)).unwrap();
    assert!(vault.history(id(2)).unwrap().is_empty());
    assert_eq!(vault.history(id(1)).unwrap().len(), 1);
    drop(vault);
    home.open().unwrap().check().unwrap();
}

#[test]
fn every_copy_that_holds_them_goes_and_every_other_stays() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let before = vault.back_up(Reason::ByHand, day(1)).unwrap();
    edit(&mut vault, &add(2, goal("Leave")), day(2));
    vault.back_up(Reason::ByHand, day(3)).unwrap();
    drop(vault);
    home.folder().restore(before, day(4)).unwrap();
    let mut vault = home.open().unwrap();
    vault.forget(&ids(&[2]), day(5)).unwrap();
    let swept = vault.sweep(&ids(&[2]), day(5)).unwrap();
    assert_eq!((swept.gone, swept.unread), (2, 0), "the backup, and the vault kept aside");
    let left = home.folder().backups().unwrap();
    assert!(left.iter().any(|b| b.name == before) && left.len() == 2, "one from before, one fresh");
    assert_eq!(vault.sweep(&ids(&[2]), day(6)).unwrap().gone, 0, "nothing is left to sweep");
}

#[test]
fn a_damaged_copy_of_this_vault_goes_and_one_of_another_stays() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let damaged = vault.back_up(Reason::ByHand, day(1)).unwrap();
    let file = home.file("backups").join(damaged.to_string()).join("vault.db");
    std::fs::write(&file, vec![7; 8192]).unwrap();
    let other = Home::new();
    let (stranger, _) = other.create();
    drop(stranger);
    let aside = home.file("aside/20260101T000000Z");
    std::fs::create_dir_all(&aside).unwrap();
    for name in ["vault.db", "vault.keys"] {
        std::fs::copy(other.file(name), aside.join(name)).unwrap();
    }
    let swept = vault.sweep(&ids(&[9]), day(2)).unwrap();
    assert_eq!((swept.gone, swept.unread), (1, 1));
    assert!(aside.join("vault.db").exists() && !file.exists());
    assert!(
        vault
            .folder()
            .look_into(home.folder().backups().unwrap()[0].name, Secret::Passphrase(&passphrase()))
            .is_ok()
    );
}
