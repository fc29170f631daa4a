//! The one way to write: rows, search index, digest and revision number, all of it or nothing.

use super::about::{self, About};
use super::digest::{self, Digest};
use super::schema::{self, Step};
use super::{Database, State};
use crate::clock::{Clock, DeviceId};
use crate::keys::DigestKey;
use crate::{Table, Trouble};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Params, Transaction, TransactionBehavior};

/// A transaction that keeps the digest. Dropped without an end, it never was.
pub(crate) struct Writing<'d> {
    transaction: Transaction<'d>,
    key: &'d DigestKey,
    digest: Digest,
    about: About,
    /// The number this writing will have.
    pub(crate) number: u64,
    /// The hybrid logical time of this writing.
    pub(crate) clock: Clock,
    /// The moment of this writing.
    pub(crate) now: DateTime<Utc>,
}

impl Database {
    /// Does all of `act` in one transaction, or nothing. When this returns, it is on the disk.
    pub(crate) fn write<T, E: From<Trouble>>(
        &mut self,
        now: DateTime<Utc>,
        act: impl FnOnce(&mut Writing<'_>) -> Result<T, E>,
    ) -> Result<(T, State), E> {
        let mut writing = self.begin(now)?;
        let done = act(&mut writing)?;
        Ok((done, writing.finish()?))
    }

    fn begin(&mut self, now: DateTime<Utc>) -> Result<Writing<'_>, Trouble> {
        let key = &self.key;
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        let about = About::of(&transaction)?;
        let (number, clock) = (about.revision + 1, about.clock.next(now));
        Ok(Writing { transaction, key, digest: about.digest, about, number, clock, now })
    }

    /// Makes the tables of a new database.
    pub(crate) fn found(&mut self, device: DeviceId) -> Result<State, Trouble> {
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        schema::step_up(&transaction, 0, schema::STEPS)?;
        about::begin(&transaction, device)?;
        let state = count_anew(&transaction, &self.key)?;
        transaction.commit()?;
        Ok(state)
    }

    /// Takes the steps from an older version's tables to those of the last step.
    pub(crate) fn step_up(&mut self, from: usize, steps: &[Step]) -> Result<State, Trouble> {
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        schema::step_up(&transaction, from, steps)?;
        transaction.execute("UPDATE about SET revision = revision + 1", [])?;
        let state = count_anew(&transaction, &self.key)?;
        transaction.commit()?;
        Ok(state)
    }
}

/// The digest from the rows themselves, where tables were made or changed as a whole.
fn count_anew(connection: &Connection, key: &DigestKey) -> Result<State, Trouble> {
    about::put_digest(connection, digest::of_all(connection, key)?)?;
    About::of(connection).map(About::state)
}

impl Writing<'_> {
    pub(crate) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// The device that writes.
    pub(crate) fn device(&self) -> DeviceId {
        self.about.device
    }

    /// Changes the rows for which a condition holds, and no others, and keeps the digest.
    pub(crate) fn alter<P: Params + Clone>(
        &mut self,
        table: Table,
        condition: &str,
        params: P,
        act: impl FnOnce(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<(), Trouble> {
        let sum = |params: P| digest::of_rows(&self.transaction, self.key, table, condition, params);
        let before = sum(params.clone())?;
        act(&self.transaction)?;
        let after = sum(params)?;
        self.digest = self.digest.minus(before).plus(after);
        Ok(())
    }

    /// From now on this writing and all later ones count on from here. Never goes back.
    pub(crate) fn advance_to(&mut self, number: u64, clock: Clock) {
        self.number = self.number.max(number);
        self.clock = self.clock.max(clock);
    }

    fn finish(mut self) -> Result<State, Trouble> {
        self.put_about(self.number, self.clock)?;
        about::put_digest(&self.transaction, self.digest)?;
        let state = State { revision: self.number, digest: self.digest.0 };
        self.transaction.commit()?;
        Ok(state)
    }
}
