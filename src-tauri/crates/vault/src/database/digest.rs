//! The content digest: what tells that rows are those of the last commit and no others.
//!
//! The sum, modulo 2^256, of a keyed BLAKE3 hash of every row. A sum can be kept up to date row by
//! row, does not depend on any order, and cannot be made to fit by anyone without the key.

use crate::keys::DigestKey;
use crate::{Table, Trouble};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Row};

/// The sum over some rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Digest(pub(crate) [u8; 32]);

impl Digest {
    /// With these rows as well.
    pub(crate) fn plus(self, other: Digest) -> Digest {
        let mut sum = [0; 32];
        let mut carry = 0;
        for (place, (a, b)) in sum.iter_mut().zip(self.0.iter().zip(other.0)) {
            let total = u16::from(*a) + u16::from(b) + carry;
            *place = (total & 0xff) as u8;
            carry = total >> 8;
        }
        Digest(sum)
    }

    /// Without these rows.
    pub(crate) fn minus(self, other: Digest) -> Digest {
        let one = Digest(std::array::from_fn(|place| u8::from(place == 0)));
        self.plus(Digest(other.0.map(|byte| !byte))).plus(one)
    }
}

impl Table {
    /// All tables with counted rows.
    pub(crate) const ALL: [Table; 5] =
        [Table::About, Table::Entries, Table::Revisions, Table::Ledger, Table::Settings];

    /// Its counted columns, as SQL.
    fn columns(self) -> &'static str {
        match self {
            Table::About => "device, revision, clock",
            Table::Entries => "id, json, title, rest",
            Table::Revisions => "id, clock, device, number, at, json",
            Table::Ledger => "id, json",
            Table::Settings => "key, json",
        }
    }

    /// Its name in SQL.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Table::About => "about",
            Table::Entries => "entries",
            Table::Revisions => "revisions",
            Table::Ledger => "ledger",
            Table::Settings => "settings",
        }
    }
}

/// The sum over the rows of one table for which a condition holds.
pub(crate) fn of_rows(
    connection: &Connection,
    key: &DigestKey,
    table: Table,
    condition: &str,
    params: impl Params,
) -> Result<Digest, Trouble> {
    let sql = format!("SELECT {} FROM {} WHERE {condition}", table.columns(), table.name());
    let mut statement = connection.prepare(&sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query(params)?;
    let mut sum = Digest::default();
    while let Some(row) = rows.next()? {
        sum = sum.plus(of_row(key, table, row, columns)?);
    }
    Ok(sum)
}

/// The sum over all counted rows, from the tables themselves and not from their indexes.
pub(crate) fn of_all(connection: &Connection, key: &DigestKey) -> Result<Digest, Trouble> {
    Table::ALL
        .iter()
        .try_fold(Digest::default(), |sum, table| Ok(sum.plus(of_rows(connection, key, *table, "TRUE", [])?)))
}

/// Every value goes in with its type and length, so that no two different rows read alike.
fn of_row(key: &DigestKey, table: Table, row: &Row<'_>, columns: usize) -> Result<Digest, Trouble> {
    let mut hasher = blake3::Hasher::new_keyed(key.expose());
    hasher.update(table.name().as_bytes());
    for column in 0..columns {
        let (tag, bytes) = match row.get_ref(column)? {
            ValueRef::Null => (0, &[][..]),
            ValueRef::Integer(number) => (1, &number.to_le_bytes()[..]),
            ValueRef::Real(number) => (2, &number.to_le_bytes()[..]),
            ValueRef::Text(text) => (3, text),
            ValueRef::Blob(blob) => (4, blob),
        };
        hasher.update(&[tag]).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
    }
    Ok(Digest(*hasher.finalize().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn taking_away_undoes_adding(a in any::<[u8; 32]>(), b in any::<[u8; 32]>()) {
            let (a, b) = (Digest(a), Digest(b));
            prop_assert_eq!(a.plus(b).minus(b), a);
            prop_assert_eq!(a.plus(b), b.plus(a));
        }
    }
}
