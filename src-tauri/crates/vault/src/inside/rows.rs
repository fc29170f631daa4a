//! Rows that fit the digest and still cannot be read are named, never left out.

use super::*;
use crate::{Damage, Finding, Table, Trouble};
use rusqlite::params;

fn spoil(vault: &mut Vault, json: &str) {
    let id = id(1).to_string();
    let spoilt = vault.database.write(day(1), |writing| {
        writing.alter(Table::Entries, "id = ?1", [&id], |connection| {
            connection.execute("UPDATE entries SET json = ?2 WHERE id = ?1", params![id, json])
        })
    });
    spoilt.unwrap();
}

#[test]
fn an_entry_that_cannot_be_read_is_named() {
    for json in ["{", "{}", "null", r#"{"kind":"of-a-later-version"}"#] {
        let (_home, mut vault, _) = new_vault();
        edit(&mut vault, &add(1, "Lead"));
        edit(&mut vault, &add(2, "Rest"));
        spoil(&mut vault, json);
        let damage = Damage::Row { table: Table::Entries, key: id(1).to_string() };
        assert_eq!(vault.plan().err(), Some(Trouble::Damaged(damage.clone())), "{json}");
        assert!(vault.check().unwrap().findings.contains(&Finding::Rows(damage)));
    }
}

#[test]
fn an_entry_under_another_id_is_named() {
    let (_home, mut vault, _) = new_vault();
    edit(&mut vault, &add(1, "Lead"));
    edit(&mut vault, &add(2, "Rest"));
    let other = serde_json::to_string(vault.plan().unwrap().entry(id(2)).unwrap()).unwrap();
    spoil(&mut vault, &other);
    assert!(vault.plan().is_err());
}
