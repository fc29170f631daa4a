//! SQLite without keys, history, digest or rules, asked for the same: what a vault is held
//! against.

use plan::Entry;
use rusqlite::{Connection, params};
use std::path::{Path, PathBuf};

/// Entries in a plain database, with an index of their words.
pub(crate) struct Plain {
    file: PathBuf,
    database: Connection,
}

/// As durable as a vault is.
const SET_UP: &str = "
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    CREATE TABLE entries (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(title);";

impl Plain {
    /// A new database with these entries.
    pub(crate) fn with(folder: &Path, entries: &[Entry]) -> Plain {
        let file = folder.join("plain.db");
        let mut database = Connection::open(&file).expect("a database can be made");
        database.execute_batch(SET_UP).expect("SQLite has FTS5");
        let writing = database.transaction().expect("nobody else writes");
        for entry in entries {
            insert(&writing, entry);
        }
        writing.commit().expect("the disk has room");
        Plain { file, database }
    }

    /// Opens it once more and reads every entry.
    pub(crate) fn read(&self) -> Vec<Entry> {
        let database = Connection::open(&self.file).expect("it was just made");
        let mut rows = database.prepare("SELECT body FROM entries").expect("the table is there");
        let entry = |body: String| serde_json::from_str(&body).expect("what was written can be read");
        let bodies = rows.query_map([], |row| row.get(0)).expect("the table can be read");
        bodies.map(|body| entry(body.expect("a row can be read"))).collect()
    }

    /// The titles that hold all of these words, the best first.
    pub(crate) fn search(&self, words: &str) -> Vec<String> {
        let query = "SELECT snippet(words, 0, '[', ']', '…', 12) FROM words WHERE words MATCH ?1
            ORDER BY rank LIMIT 100";
        let mut found = self.database.prepare(query).expect("the index is there");
        let titles = found.query_map([words], |row| row.get(0)).expect("the index can be read");
        titles.map(|title| title.expect("a row can be read")).collect()
    }

    /// Rewrites one row, durably.
    pub(crate) fn rewrite(&self, entry: &Entry) {
        let update = "UPDATE entries SET body = ?2 WHERE id = ?1";
        let done = self.database.execute(update, params![entry.id.to_string(), text(entry)]);
        assert_eq!(done.expect("the disk has room"), 1);
    }
}

fn insert(database: &Connection, entry: &Entry) {
    let row = "INSERT INTO entries VALUES (?1, ?2)";
    database.execute(row, params![entry.id.to_string(), text(entry)]).expect("the disk has room");
    let words = "INSERT INTO words VALUES (?1)";
    database.execute(words, [entry.body.texts().join(" ")]).expect("the disk has room");
}

fn text(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("an entry can be written")
}
