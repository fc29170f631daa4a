//! Maintenance: backups, restoring, checking; and searching.

use crate::Throughline;
use crate::wire::{BackupLine, Code, Found, Health, Problem, Search, Sought};
use vault::{Reason, Scope};

/// More places than a person looks through.
const MOST_FOUND: usize = 100;

impl Throughline {
    /// Makes a verified backup now.
    pub fn back_up(&mut self) -> Result<(), Problem> {
        let now = self.world.now();
        self.open_mut()?.vault.back_up(Reason::ByHand, now)?;
        Ok(())
    }

    /// The backups there are, the latest first; needs no key.
    pub fn backups(&self) -> Result<Vec<BackupLine>, Problem> {
        self.no_session()?;
        let backups = self.folder().backups()?.into_iter().filter(|b| b.complete);
        let line = |b: vault::Backup| BackupLine {
            name: b.name.to_string(),
            at: b.name.at(),
            revision: b.name.revision(),
            bytes: b.bytes,
        };
        Ok(backups.map(line).collect())
    }

    /// Puts a backup in the place of the present vault, which is kept aside. Locks.
    pub fn restore(&mut self, name: &str) -> Result<(), Problem> {
        self.no_session()?;
        let name = name.parse().map_err(|_| Code::Unknown)?;
        self.lock();
        Ok(self.folder().restore(name, self.world.now())?)
    }

    /// Reads and verifies everything.
    pub fn check(&self) -> Result<Health, Problem> {
        let report = self.open()?.vault.check()?;
        Ok(Health { entries: report.entries, revisions: report.revisions, sound: report.is_sound() })
    }

    /// Where words are found, the best first.
    pub fn search(&self, sought: &Sought) -> Result<Search, Problem> {
        let Sought { words, kinds, seen_by, trash, earlier } = sought;
        let scope = Scope { trash: *trash, earlier: *earlier, kinds: kinds.clone(), seen_by: *seen_by };
        let mut hits = self.open()?.vault.search(words, &scope, MOST_FOUND + 1)?;
        let more = hits.len() > MOST_FOUND;
        hits.truncate(MOST_FOUND);
        Ok(Search { found: hits.into_iter().map(Found::from).collect(), more })
    }
}
