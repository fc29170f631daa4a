//! A check of the whole vault, for a person who wants to know.

use crate::database::{Faults, check_pages, forget_pages};
use crate::keys::KeyFile;
use crate::{Damage, Trouble, Vault};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The number of the last commit.
    pub revision: u64,
    /// Entries counted, in the trash or not.
    pub entries: usize,
    /// Revisions counted.
    pub revisions: usize,
    /// What is wrong; empty when all is well.
    pub findings: Vec<Finding>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Pages are not as they were written.
    Pages,
    /// Tables, indexes or free pages do not fit together. Opening the vault anew mends indexes.
    Structure,
    /// The search index does not say what the entries say. Opening the vault anew mends it.
    Search,
    /// Rows cannot be read, or are not those of the last commit.
    Rows(Damage),
    /// The copy of the key file is missing or differs. Opening the vault anew mends it.
    KeysCopy,
}

impl Report {
    /// Whether all is well.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Vault {
    /// Authenticates every page, holds tables, indexes and rows against one another and against
    /// the digest, and reads every row. Changes nothing.
    pub fn check(&self) -> Result<Report, Trouble> {
        forget_pages(self.database.connection())?;
        let mut findings = Vec::new();
        findings.extend(damage(check_pages(self.database.connection()))?.map(|_| Finding::Pages));
        findings.extend(self.check_structure()?);
        findings.extend(damage(self.check_rows())?.map(Finding::Rows));
        findings.extend(self.check_keys_copy());
        Ok(Report {
            revision: self.revision()?,
            entries: self.database.entry_count()?,
            revisions: self.database.revision_count()?,
            findings,
        })
    }

    fn check_structure(&self) -> Result<Vec<Finding>, Trouble> {
        let faults = match self.database.faults() {
            Err(Trouble::Damaged(_)) => Faults { structure: true, search: false },
            faults => faults?,
        };
        let named = [(faults.structure, Finding::Structure), (faults.search, Finding::Search)];
        Ok(named.into_iter().filter_map(|(is_so, finding)| is_so.then_some(finding)).collect())
    }

    fn check_rows(&self) -> Result<(), Trouble> {
        self.database.verify_rows()?;
        self.everything().map(|_| ())
    }

    fn check_keys_copy(&self) -> Option<Finding> {
        let copy = KeyFile::read(&self.folder.keys_copy());
        (copy.as_ref() != Some(&self.keys)).then_some(Finding::KeysCopy)
    }
}

/// Damage is a finding; any other trouble ends the check.
fn damage(checked: Result<(), Trouble>) -> Result<Option<Damage>, Trouble> {
    match checked {
        Ok(()) => Ok(None),
        Err(Trouble::Damaged(damage)) => Ok(Some(damage)),
        Err(trouble) => Err(trouble),
    }
}
