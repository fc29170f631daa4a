//! Whether a database is what was last written, and what of it can be made anew.
//!
//! Authenticated pages do not notice an old page put back in place of a newer one. Rows are held
//! against the digest; indexes are held against the rows, and since they only repeat what rows
//! say, a wrong index is made anew instead of being reported as a loss.

use super::about::About;
use super::connection::{check_pages, structure};
use super::{Database, State, digest, schema, search_index};
use crate::{Damage, Trouble};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::thread;

/// What is wrong beside the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Faults {
    /// Tables, indexes or free pages do not fit together.
    pub(crate) structure: bool,
    /// The search index does not say what the entries say.
    pub(crate) search: bool,
}

impl Database {
    /// The version of its tables, as a number of steps.
    pub(crate) fn version(&self) -> Result<usize, Trouble> {
        schema::version(self.connection())
    }

    /// Holds the rows against the digest of the last commit.
    pub(crate) fn verify_rows(&self) -> Result<State, Trouble> {
        let about = About::of(self.connection())?;
        let counted = digest::of_all(self.connection(), &self.key)?;
        if counted == about.digest { Ok(about.state()) } else { Err(Damage::Digest.into()) }
    }

    /// Rows, structure and every single page: for a copy that is to be relied on.
    pub(crate) fn verify_copy(&self) -> Result<State, Trouble> {
        check_pages(self.connection())?;
        if !structure(self.connection())?.is_empty() {
            return Err(Damage::Pages.into());
        }
        self.verify_rows()
    }

    /// What is wrong beside the rows.
    pub(crate) fn faults(&self) -> Result<Faults, Trouble> {
        let structure = !structure(self.connection())?.is_empty();
        Ok(Faults { structure, search: !search_index::is_consistent(self.connection()) })
    }

    /// The state, where everything is sound: rows are counted and search is looked through here,
    /// tables, indexes and free pages meanwhile on `beside`, a connection of its own to the same
    /// file. `None` where anything is not, or could not be looked at: what it is and what can be
    /// done then takes [`Database::verify_and_mend`], over a connection that has met nothing yet.
    pub(crate) fn sound_state(
        &self,
        beside: impl FnOnce() -> Result<Connection, Trouble> + Send,
    ) -> Option<State> {
        thread::scope(|scope| {
            let looking = thread::Builder::new().spawn_scoped(scope, move || structure(&beside()?)).ok()?;
            let state = self.verify_rows().ok();
            let search_is_sound = state.is_some() && search_index::is_consistent(self.connection());
            let structure_is_sound = looking.join().is_ok_and(|found| found.is_ok_and(|f| f.is_empty()));
            state.filter(|_| search_is_sound && structure_is_sound)
        })
    }

    /// Rows as they were committed, and indexes that fit them, made anew where they did not.
    pub(crate) fn verify_and_mend(&mut self) -> Result<State, Trouble> {
        let state = self.verify_rows()?;
        if self.faults()? != Faults::default() {
            self.make_indexes_anew().map_err(named)?;
        }
        Ok(state)
    }

    fn make_indexes_anew(&mut self) -> Result<(), Trouble> {
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        transaction.execute_batch("REINDEX")?;
        search_index::rebuild(&transaction)?;
        transaction.commit()?;
        let mended = self.faults()? == Faults::default();
        if mended { Ok(()) } else { Err(Damage::Pages.into()) }
    }
}

/// A database that may not be written is refused before this. Having met a broken page, SQLCipher
/// writes no more and names that the same way.
fn named(trouble: Trouble) -> Trouble {
    if trouble == Trouble::ReadOnly { Damage::Pages.into() } else { trouble }
}
