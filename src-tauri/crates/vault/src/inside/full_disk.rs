//! A disk without room: what was saved stays, what was not is said, and it goes on afterwards.

use super::*;
use crate::{CommitError, Trouble};

/// The database may grow no further, as on a full disk.
fn fill(vault: &Vault) {
    let pages: u32 =
        vault.database.connection().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    allow(vault, pages);
}

fn allow(vault: &Vault, pages: u32) {
    vault.database.connection().pragma_update(None, "max_page_count", pages).unwrap();
}

#[test]
fn a_full_disk_is_named_and_gives_up_the_reserve() {
    let (home, mut vault, code) = new_vault();
    edit(&mut vault, &add(1, "Lead"));
    fill(&vault);
    assert!(!vault.is_short_of_room());
    let long = vault.plan().unwrap().draft(&add(2, &"a word ".repeat(9_000)), day(0)).unwrap();
    assert_eq!(vault.commit(&long, day(1)), Err(CommitError::Trouble(Trouble::DiskFull)));
    assert!(vault.is_short_of_room());
    assert_eq!(titles(&vault), ["Lead"], "what was saved can be read");

    allow(&vault, 100_000);
    vault.commit(&long, day(1)).unwrap();
    assert!(!vault.is_short_of_room(), "the reserve is taken on again when there is room");
    assert_eq!(titles(&vault).len(), 2);
    drop(vault);
    assert_eq!(titles(&open(&home, &code).unwrap()).len(), 2);
}
