//! An energy note: what an hour gave or took.

use crate::EntryId;
use crate::declaration::{Field, List, Part, Sort, closed_list, declare};
use crate::{Kind, Sharing};
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

declare!(EnergyNote.carried_as(Sharing::Passions) {
    doing: Field::title().labelled("doing"),
    energy: Field::choice(Part::Energy, List::Energy),
    on: Field::new(Part::On, Sort::Day),
    feeds: Field::new(Part::Feeds, Sort::Tie(Some(Kind::Passion))),
});

closed_list! {
    /// Which way the energy went.
    Energy = Energy {
        /// It gave some.
        Gave,
        /// It took some.
        Took,
    }
}
