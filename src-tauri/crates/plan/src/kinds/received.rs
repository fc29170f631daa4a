//! Something sealed that someone else gave the person to keep.

use crate::EntryId;
use crate::Kind;
use crate::declaration::{Field, Part, Sort, declare};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a mentee handed over and agreed may be kept (B3). It is theirs: forgetting them takes all of
/// it away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Received {
    /// The `person` entry of whoever gave it.
    pub from: EntryId,
    /// On which day it was taken in.
    pub on: NaiveDate,
    /// What it was called when it was sealed: the name a reply answers to.
    pub name: String,
    /// What was inside the seal, as it was, in the JSON of a sealed file. Checked anew whenever it
    /// is read; never searched, never shown as words of the person.
    pub contents: String,
}

declare!(Received {
    from: Field::new(Part::With, Sort::Under(Some(Kind::Person))),
    on: Field::new(Part::On, Sort::Day),
});
