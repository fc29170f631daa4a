//! Tables of an older version, and of a newer one.

use super::*;
use crate::database::schema::{STEPS, Step};
use crate::{OpenError, Reason, Trouble};
use rusqlite::Connection;

/// A step such as a later version might take, which changes rows that the digest counts.
fn later(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO settings (key, json) VALUES ('step', '2')", []).map(|_| ())
}

fn failing(connection: &Connection) -> rusqlite::Result<()> {
    later(connection)?;
    connection.execute_batch("SELECT * FROM nowhere")
}

fn take(vault: &mut Vault, steps: &[Step]) -> Result<(), Trouble> {
    let (version, state) = (vault.database.version()?, vault.database.state()?);
    vault.bring_up_to_date(version, steps, state, day(5)).map(|_| ())
}

#[test]
fn a_step_is_taken_after_a_backup_and_keeps_everything() {
    let (_home, mut vault, _) = new_vault();
    edit(&mut vault, &add(1, "Lead"));
    take(&mut vault, &[STEPS, &[later]].concat()).unwrap();
    assert_eq!(vault.database.version(), Ok(STEPS.len() + 1));
    assert_eq!(vault.setting::<u8>("step"), Ok(Some(2)));
    assert_eq!((titles(&vault), vault.revision()), (vec!["Lead".to_owned()], Ok(2)));
    assert!(vault.database.verify_rows().is_ok());
    let backups = vault.folder().backups().unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!((backups[0].name.reason(), backups[0].name.revision()), (Reason::Migration, 1));
}

#[test]
fn a_step_that_fails_changes_nothing() {
    let (home, mut vault, code) = new_vault();
    edit(&mut vault, &add(1, "Lead"));
    assert!(take(&mut vault, &[STEPS, &[failing]].concat()).is_err());
    assert_eq!(vault.database.version(), Ok(STEPS.len()));
    drop(vault);
    assert_eq!(titles(&open(&home, &code).unwrap()), ["Lead"]);
}

#[test]
fn tables_of_a_newer_version_are_refused_and_left_alone() {
    let (home, mut vault, code) = new_vault();
    take(&mut vault, &[STEPS, &[later]].concat()).unwrap();
    drop(vault);
    let bytes = std::fs::read(folder(&home).database()).unwrap();
    assert_eq!(open(&home, &code).err(), Some(OpenError::Newer));
    assert_eq!(std::fs::read(folder(&home).database()).unwrap(), bytes);
}
