//! A vault in a temporary folder, and short ways to write in it.

use chrono::{DateTime, TimeDelta, Utc};
use plan::{Bedrock, Body, Change, Edit, Entry, EntryId, Goal, Place};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use vault::{Cost, Folder, OpenError, Passphrase, RecoveryCode, Secret, SystemRandom, Vault};

/// A folder that is gone after the test.
pub(crate) struct Home {
    _home: TempDir,
    path: PathBuf,
}

impl Home {
    pub(crate) fn new() -> Home {
        let home = TempDir::new().unwrap();
        let path = home.path().join("vault");
        Home { _home: home, path }
    }

    pub(crate) fn folder(&self) -> Folder {
        Folder::new(&self.path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Makes the vault; its passphrase is [`passphrase`].
    pub(crate) fn create(&self) -> (Vault, RecoveryCode) {
        Vault::create(&self.folder(), &passphrase(), Cost::least(), &mut SystemRandom, day(0)).unwrap()
    }

    pub(crate) fn open(&self) -> Result<Vault, OpenError> {
        Vault::open(&self.folder(), Secret::Passphrase(&passphrase()), day(1))
    }

    /// Everything in the folder as it is, to be put back later.
    pub(crate) fn snapshot(&self) -> Vec<(String, Vec<u8>)> {
        let files = std::fs::read_dir(&self.path).unwrap().map(|file| file.unwrap());
        let files = files.filter(|file| file.file_type().unwrap().is_file());
        let whole =
            files.map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap()));
        whole.collect()
    }

    /// Makes the files exactly those of a snapshot.
    pub(crate) fn put_back(&self, snapshot: &[(String, Vec<u8>)]) {
        for (name, _) in self.snapshot() {
            std::fs::remove_file(self.file(&name)).unwrap();
        }
        for (name, bytes) in snapshot {
            std::fs::write(self.file(name), bytes).unwrap();
        }
    }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new("seven grey stones in a row".to_owned()).unwrap()
}

/// Noon of a day, counted from some spring day.
pub(crate) fn day(number: i64) -> DateTime<Utc> {
    let first: DateTime<Utc> = "2026-04-01T12:00:00Z".parse().unwrap();
    first + TimeDelta::days(number)
}

/// An id like no other of the same number.
pub(crate) fn id(number: u64) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + number, [7; 10])
}

pub(crate) fn goal(statement: &str) -> Body {
    Body::Goal(Goal::new(statement))
}

pub(crate) fn bedrock(statement: &str) -> Body {
    Body::Bedrock(Bedrock { statement: statement.to_owned() })
}

pub(crate) fn add(number: u64, body: Body) -> Edit {
    Edit::Add { id: id(number), body, place: Place::Last }
}

pub(crate) fn rewrite(number: u64, body: Body) -> Edit {
    Edit::Rewrite { id: id(number), body }
}

pub(crate) fn trash(number: u64) -> Edit {
    Edit::Trash { id: id(number) }
}

/// Drafts an edit on the plan as it is and commits it.
pub(crate) fn edit(vault: &mut Vault, edit: &Edit, now: DateTime<Utc>) -> Change {
    let change = vault.plan().unwrap().draft(edit, now).unwrap();
    vault.commit(&change, now).unwrap();
    change
}

/// The titles of all entries, in the trash or not, by id.
pub(crate) fn titles(vault: &Vault) -> Vec<String> {
    vault.plan().unwrap().entries().map(|e| e.body.title().to_owned()).collect()
}

/// The entry of this number.
pub(crate) fn entry(vault: &Vault, number: u64) -> Option<Entry> {
    vault.plan().unwrap().entry(id(number)).cloned()
}
