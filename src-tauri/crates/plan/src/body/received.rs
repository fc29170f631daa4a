//! Something sealed that someone else gave the person to keep.

use super::TextPart;
use crate::{EntryId, Kind};
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

impl Received {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        Vec::new()
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        vec![(self.from, Kind::Person)]
    }
}
