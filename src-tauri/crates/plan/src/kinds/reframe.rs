//! A story turned into a challenge.

use crate::declaration::{Field, Part, declare};
use serde::{Deserialize, Serialize};

/// The reframing exercise (A11): from the story a person tells themselves to what is in their hands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Reframe {
    /// The story, as they tell it; the only part that must be there.
    pub story: String,
    /// What of it is fact.
    pub facts: String,
    /// The challenge in it.
    pub challenge: String,
    /// What they control.
    pub control: String,
    /// What they can influence.
    pub influence: String,
    /// What they let go.
    pub let_go: String,
}

declare!(Reframe {
    story: Field::title(),
    facts: Field::text(Part::Facts),
    challenge: Field::text(Part::Challenge),
    control: Field::text(Part::Control),
    influence: Field::text(Part::Influence),
    let_go: Field::text(Part::LetGo),
});
