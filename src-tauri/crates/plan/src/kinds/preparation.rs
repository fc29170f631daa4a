//! A sheet to prepare a hard conversation with.

use crate::EntryId;
use crate::Kind;
use crate::declaration::{Field, Part, Sort, declare};
use serde::{Deserialize, Serialize};

/// What a person prepares before a hard conversation (A10). Private; it never leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Preparation {
    /// What it is about; the only part that must be there.
    pub about: String,
    /// The `person` entry of whom it is with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<EntryId>,
    /// What happened, as a camera would have seen it.
    pub facts: String,
    /// What it does.
    pub impact: String,
    /// How it may look from their side.
    pub their_view: String,
    /// What the person asks for.
    pub request: String,
    /// When and how they look at it again.
    pub follow_up: String,
}

declare!(Preparation {
    about: Field::title(),
    with: Field::new(Part::With, Sort::Tie(Some(Kind::Person))),
    facts: Field::text(Part::Facts),
    impact: Field::text(Part::Impact),
    their_view: Field::text(Part::TheirView),
    request: Field::text(Part::Request),
    follow_up: Field::text(Part::FollowUp),
});
