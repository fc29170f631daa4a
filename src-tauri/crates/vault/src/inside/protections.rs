//! Every protection of the database is really switched on.

use super::*;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

fn pragma(connection: &Connection, name: &str) -> String {
    let value = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
    match connection.query_row(&format!("PRAGMA {name}"), [], value).unwrap() {
        rusqlite::types::Value::Integer(number) => number.to_string(),
        rusqlite::types::Value::Text(text) => text,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn protections_are_on() {
    let (_home, vault, _) = new_vault();
    let connection = vault.database.connection();
    for (name, expected) in [
        ("cipher_memory_security", "1"),
        ("cipher_status", "1"),
        ("journal_mode", "delete"),
        ("synchronous", "3"),
        ("fullfsync", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
    ] {
        assert_eq!(pragma(connection, name), expected, "{name}");
    }
    assert_eq!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE), Ok(true));
    let secure: i64 = connection
        .query_row("SELECT v FROM search_config WHERE k = 'secure-delete'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(secure, 1);
}

#[test]
fn nothing_else_can_be_attached_and_the_index_not_be_written_directly() {
    let (_home, vault, _) = new_vault();
    let connection = vault.database.connection();
    assert!(connection.execute("DELETE FROM search_data", []).is_err());
    assert!(connection.execute("ATTACH 'other.db' AS other", []).is_err());
    assert_eq!(pragma(connection, "journal_mode = OFF"), "delete");
}
