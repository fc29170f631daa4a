//! A turning point: a choice in the story of a life so far.

use crate::EntryId;
use crate::Sharing;
use crate::declaration::{Field, Part, declare};
use serde::{Deserialize, Serialize};

/// A choice the person made once, and why (E9): another way down to what matters to them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct TurningPoint {
    /// What they chose, in their words; the only part that must be there.
    pub choice: String,
    /// About when, in their words: "after the move", "2019".
    pub when: String,
    /// What they could have done instead.
    pub instead: String,
    /// Why that choice.
    pub why: String,
    /// The `bedrock` entry it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rests: Option<EntryId>,
}

declare!(TurningPoint.for_growth_plan(Sharing::TurningPoints) {
    choice: Field::title().labelled("choice"),
    when: Field::line(Part::When).chosen(),
    instead: Field::text(Part::Instead).chosen(),
    why: Field::text(Part::Reason).chosen(),
    rests: Field::rests(),
});
