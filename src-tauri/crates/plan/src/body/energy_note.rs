//! An energy note: what an hour gave or took.

use crate::{EntryId, Kind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a person was doing and what it did to their energy, noted in two taps (E11). Passions
/// show themselves in many of these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct EnergyNote {
    /// What the person was doing.
    pub doing: String,
    /// What it did to them.
    pub energy: Energy,
    /// The day it was so.
    pub on: NaiveDate,
    /// The `passion` entry it speaks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeds: Option<EntryId>,
}

/// Which way the energy went.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Energy {
    /// It gave some.
    Gave,
    /// It took some.
    Took,
}

impl EnergyNote {
    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        self.feeds.iter().map(|passion| (*passion, Kind::Passion)).collect()
    }

    pub(super) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        self.feeds = self.feeds.filter(|passion| !is_gone(*passion));
    }
}
