//! Everything out and in again is the same.

use crate::support::*;
use crate::writing::handover;
use plan::Edit;
use vault::{Everything, TakeInError, Vault};

/// A vault with live entries, trash, history, an undone addition, a ledger.
fn lived_in(home: &Home) -> Vault {
    let (mut vault, _) = home.create();
    let both = Edit::Several { edits: vec![add(1, goal("Lead")), add(2, bedrock("To be of use"))] };
    edit(&mut vault, &both, day(0));
    edit(&mut vault, &rewrite(1, goal("Lead a team")), day(1));
    let undone = edit(&mut vault, &add(3, goal("A slip")), day(1));
    vault.commit(&undone.inverse(), day(1)).unwrap();
    edit(&mut vault, &add(4, goal("Rest")), day(2));
    edit(&mut vault, &trash(4), day(3));
    vault.record(&handover(50), day(3)).unwrap();
    vault
}

#[test]
fn import_after_export_is_the_identity() {
    let (here, there) = (Home::new(), Home::new());
    let everything = lived_in(&here).everything().unwrap();
    let (mut vault, _) = there.create();
    vault.take_in(&everything, day(9)).unwrap();
    assert_eq!(vault.everything().unwrap(), everything);
    drop(vault);
    let vault = there.open().unwrap();
    assert_eq!(vault.everything().unwrap(), everything);
    assert_eq!(vault.search("team", &vault::Scope::default(), 5).unwrap().len(), 1);
    assert!(vault.check().unwrap().is_sound());
}

#[test]
fn numbers_and_times_go_on_after_what_was_taken_in() {
    let (here, there) = (Home::new(), Home::new());
    let everything = lived_in(&here).everything().unwrap();
    let (mut vault, _) = there.create();
    vault.take_in(&everything, day(-9)).unwrap();
    edit(&mut vault, &rewrite(1, goal("Lead two teams")), day(-8));
    let history = vault.history(id(1)).unwrap();
    let latest = everything.revisions.iter().max_by_key(|r| r.clock).unwrap();
    assert!(history[0].number > latest.number && history[0].clock > latest.clock);
    assert_ne!(history[0].device, history[1].device);
}

#[test]
fn entries_without_history_get_one() {
    let (here, there) = (Home::new(), Home::new());
    let everything = lived_in(&here).everything().unwrap();
    let (mut vault, _) = there.create();
    vault.take_in(&Everything { revisions: Vec::new(), ..everything.clone() }, day(9)).unwrap();
    let history = vault.history(id(1)).unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!((history[0].at, &history[0].entry), (day(9), &entry(&vault, 1)));
    assert_eq!(vault.everything().unwrap().entries, everything.entries);
}

#[test]
fn nothing_is_taken_into_a_vault_in_which_something_was_written() {
    let (here, there) = (Home::new(), Home::new());
    let everything = lived_in(&here).everything().unwrap();
    let (mut vault, _) = there.create();
    let undone = edit(&mut vault, &add(9, goal("Mine")), day(0));
    assert_eq!(vault.take_in(&everything, day(9)), Err(TakeInError::NotEmpty));
    vault.commit(&undone.inverse(), day(1)).unwrap();
    assert_eq!(vault.take_in(&everything, day(9)), Err(TakeInError::NotEmpty), "history is something too");
}

#[test]
fn what_contradicts_itself_is_refused_whole() {
    let (here, there) = (Home::new(), Home::new());
    let whole = lived_in(&here).everything().unwrap();
    let (mut vault, _) = there.create();
    let mut check = |spoil: &dyn Fn(&mut Everything), expected: TakeInError| {
        let mut spoilt = whole.clone();
        spoil(&mut spoilt);
        assert_eq!(vault.take_in(&spoilt, day(9)), Err(expected));
        assert_eq!(vault.everything().unwrap(), Everything::default());
        assert!(vault.check().unwrap().is_sound());
    };
    check(&|e| e.entries.extend_from_within(..1), TakeInError::Twice(id(1)));
    check(&|e| e.revisions.extend_from_within(..1), TakeInError::Twice(id(1)));
    check(&|e| e.ledger.extend_from_within(..), TakeInError::Twice(id(50)));
    check(&|e| e.revisions[0].id = id(9), TakeInError::Misplaced(id(9)));
    check(&|e| e.revisions[0].number = u64::MAX, TakeInError::OutOfRange(id(1)));
    check(&|e| e.revisions[0].clock = "ffffffffffff-ffff".parse().unwrap(), TakeInError::OutOfRange(id(1)));
}
