//! Commits, history, erasing, the ledger, settings.

use crate::support::*;
use plan::Edit;
use vault::{CommitError, EraseError, HandedItem, Handover};

#[test]
fn a_commit_is_durable_when_it_returns() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead a small team")), day(0));
    // A copy of the files taken while the vault is open is what a crash would leave.
    let crashed = home.snapshot();
    drop(vault);
    home.put_back(&crashed);
    assert_eq!(titles(&home.open().unwrap()), ["Lead a small team"]);
}

#[test]
fn history_tells_every_state_the_latest_first() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    edit(&mut vault, &rewrite(1, goal("Lead a team")), day(1));
    edit(&mut vault, &trash(1), day(2));
    let history = vault.history(id(1)).unwrap();
    let told: Vec<_> =
        history.iter().map(|r| (r.number, r.at, r.entry.as_ref().unwrap().is_live())).collect();
    assert_eq!(told, [(3, day(2), false), (2, day(1), true), (1, day(0), true)]);
    assert_eq!(history[2].entry.as_ref().unwrap().body.title(), "Lead");
    assert!(history[0].clock > history[1].clock && history[0].device == history[1].device);
    assert_eq!(vault.history(id(9)).unwrap(), []);
}

#[test]
fn undoing_an_addition_is_remembered() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let added = edit(&mut vault, &add(1, goal("Lead")), day(0));
    vault.commit(&added.inverse(), day(1)).unwrap();
    assert_eq!(entry(&vault, 1), None);
    let history = vault.history(id(1)).unwrap();
    assert_eq!(history.iter().map(|r| r.entry.is_some()).collect::<Vec<_>>(), [false, true]);
    vault.commit(&added, day(2)).unwrap();
    assert_eq!(titles(&vault), ["Lead"]);
}

#[test]
fn entries_changed_together_share_a_number() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let both = Edit::Several { edits: vec![add(1, goal("One")), add(2, goal("Two"))] };
    edit(&mut vault, &both, day(0));
    edit(&mut vault, &rewrite(2, goal("Three")), day(0));
    let numbers = vault.revision_numbers().unwrap();
    assert_eq!((numbers[&id(1)], numbers[&id(2)]), (1, 2));
    assert_eq!(vault.revision().unwrap(), 2);
    assert_eq!(vault.all_history().unwrap().len(), 3);
}

#[test]
fn a_change_of_something_that_changed_meanwhile_is_refused_whole() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(2, goal("Two")), day(0));
    let both = Edit::Several { edits: vec![add(1, goal("One")), rewrite(2, goal("Too"))] };
    let stale = vault.plan().unwrap().draft(&both, day(1)).unwrap();
    edit(&mut vault, &rewrite(2, goal("Other")), day(1));
    assert_eq!(vault.commit(&stale, day(2)), Err(CommitError::Stale(id(2))));
    assert_eq!(titles(&vault), ["Other"]);
    assert!(vault.check().unwrap().is_sound());
}

#[test]
fn a_change_that_changes_nothing_is_not_counted() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("One")), day(0));
    assert_eq!(vault.commit(&plan::Change::default(), day(1)), Ok(1));
    assert_eq!(vault.revision(), Ok(1));
}

#[test]
fn erasing_takes_entry_and_history_and_leaves_the_ledger() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    edit(&mut vault, &add(2, goal("Rest")), day(0));
    vault.record(&handover(5), day(1)).unwrap();
    assert_eq!(vault.erase(&[id(1)], day(2)), Err(EraseError::NotInTrash(id(1))));
    edit(&mut vault, &trash(1), day(2));
    assert_eq!(vault.erase(&[id(1), id(2)], day(3)), Err(EraseError::NotInTrash(id(2))));
    vault.erase(&[id(1)], day(3)).unwrap();
    assert_eq!(titles(&vault), ["Rest"]);
    assert_eq!(vault.history(id(1)).unwrap(), []);
    assert_eq!(vault.ledger().unwrap(), [handover(5)]);
    assert!(vault.check().unwrap().is_sound());
    drop(vault);
    assert_eq!(titles(&home.open().unwrap()), ["Rest"]);
}

#[test]
fn the_ledger_remembers_and_takes_back() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    vault.record(&handover(1), day(1)).unwrap();
    vault.record(&handover(2), day(2)).unwrap();
    vault.withdraw(id(1), day(3)).unwrap();
    vault.withdraw(id(9), day(3)).unwrap();
    drop(vault);
    assert_eq!(home.open().unwrap().ledger().unwrap(), [handover(2)]);
}

#[test]
fn settings_are_kept() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    assert_eq!(vault.setting::<u16>("idle-minutes").unwrap(), None);
    vault.set_setting("idle-minutes", &5, day(0)).unwrap();
    vault.set_setting("idle-minutes", &15, day(0)).unwrap();
    drop(vault);
    let vault = home.open().unwrap();
    assert_eq!(vault.setting::<u16>("idle-minutes").unwrap(), Some(15));
    assert!(vault.setting::<String>("idle-minutes").is_err());
}

pub(crate) fn handover(number: u64) -> Handover {
    Handover {
        id: id(number),
        at: day(1),
        recipient: id(100),
        recipient_name: "Ines".to_owned(),
        document: "growth-plan".to_owned(),
        form: "pdf".to_owned(),
        items: vec![HandedItem {
            entry: id(1),
            revision: 1,
            title: "Lead".to_owned(),
            parts: vec!["notes".to_owned()],
            under: None,
        }],
        digest: "00".repeat(32),
        file_name: "plan.pdf".to_owned(),
        name: None,
        pieces: vec![id(1)],
        despite: None,
    }
}

#[test]
fn a_line_written_before_it_knew_of_parts_and_pieces_still_reads() {
    let old = serde_json::json!({
        "id": id(1), "at": day(1), "recipient": id(100), "recipientName": "Ines", "document": "growth-plan",
        "form": "pdf", "digest": "00", "fileName": "plan.pdf",
        "items": [{ "entry": id(1), "revision": 1, "title": "Lead" }],
    });
    let line: Handover = serde_json::from_value(old.clone()).unwrap();
    assert_eq!((line.name.as_deref(), line.pieces.len(), line.despite.is_none()), (None, 0, true));
    assert_eq!(serde_json::to_value(&line).unwrap(), old);
}
