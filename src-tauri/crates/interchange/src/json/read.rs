//! Taking a document in from a file that anyone may have written.

use super::form::{Form, Head, VERSION};
use super::{Document, HandedOver, Past, nesting};
use plan::{LONGEST_TEXT, Plan, Refusal};
use serde::Serialize;
use std::collections::BTreeSet;

/// The most bytes that are read.
pub const LARGEST_DOCUMENT: usize = 64 * 1024 * 1024;

/// The largest number that every reader of JSON keeps exactly.
const LARGEST_NUMBER: u64 = (1 << 53) - 1;

/// Why a file is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadError {
    /// It has more than [`LARGEST_DOCUMENT`] bytes, or more in it than a person writes.
    #[error("too large")]
    TooLarge,
    /// It is nested deeper than any plan.
    #[error("nested too deep")]
    TooDeep,
    /// It is no plan of ours, or something in it is missing or unknown.
    #[error("not a plan")]
    NotAPlan,
    /// It is of a version that is not known here.
    #[error("of an unknown version")]
    UnknownVersion,
    /// An entry, a revision or a line of the ledger comes twice.
    #[error("something comes twice")]
    Twice,
    /// A revision bears an entry of another id.
    #[error("a revision bears another entry")]
    Misplaced,
    /// A number is larger than any that was counted.
    #[error("a number is out of range")]
    OutOfRange,
    /// An entry is against the rules of a plan.
    #[error(transparent)]
    #[serde(untagged)]
    Against(Refusal),
}

/// The document in these bytes. All of it keeps the rules of a plan, in the trash and in the
/// history too, or none of it is taken.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    if bytes.len() > LARGEST_DOCUMENT || !nesting::is_of_a_person(bytes) {
        return Err(ReadError::TooLarge);
    }
    if !nesting::is_shallow(bytes) {
        return Err(ReadError::TooDeep);
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|_| ReadError::NotAPlan)?;
    if head.version != VERSION {
        return Err(ReadError::UnknownVersion);
    }
    let form: Form<'_> = serde_json::from_slice(bytes).map_err(|_| ReadError::NotAPlan)?;
    let document = Document::from(form);
    check(&document)?;
    Ok(document)
}

fn check(document: &Document) -> Result<(), ReadError> {
    once(document.entries.iter().map(|e| e.id))?;
    once(document.revisions.iter().map(|r| (r.id, &r.clock, r.device)))?;
    once(document.ledger.iter().map(|h| h.id))?;
    document.revisions.iter().try_for_each(check_revision)?;
    document.ledger.iter().try_for_each(check_handover)?;
    Plan::checked(document.entries.iter().cloned()).map_err(|(_, refusal)| ReadError::Against(refusal))?;
    Ok(())
}

fn once<K: Ord>(keys: impl Iterator<Item = K>) -> Result<(), ReadError> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(ReadError::Twice);
        }
    }
    Ok(())
}

/// What an earlier state of an entry hung together with cannot be known any more.
fn check_revision(revision: &Past) -> Result<(), ReadError> {
    in_range(revision.number)?;
    match &revision.entry {
        Some(entry) if entry.id != revision.id => Err(ReadError::Misplaced),
        Some(entry) => entry.body.check().map_err(ReadError::Against),
        None => Ok(()),
    }
}

fn check_handover(line: &HandedOver) -> Result<(), ReadError> {
    let about = [&line.recipient_name, &line.document, &line.form, &line.digest, &line.file_name];
    let titles = line.items.iter().map(|item| &item.title);
    if about.into_iter().chain(titles).any(|text| text.len() > LONGEST_TEXT) {
        return Err(ReadError::Against(Refusal::TooLong));
    }
    line.items.iter().try_for_each(|item| in_range(item.revision))
}

fn in_range(number: u64) -> Result<(), ReadError> {
    if number <= LARGEST_NUMBER { Ok(()) } else { Err(ReadError::OutOfRange) }
}
