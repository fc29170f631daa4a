//! Bedrock: what still holds when every further why comes back to it.

use crate::Sharing;
use crate::declaration::{Field, declare};
use serde::{Deserialize, Serialize};

/// A need, belief or interest on which whys come to rest (E9). Shared between goals: that
/// several rest on the same one is the throughline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bedrock {
    /// In the person's words.
    pub statement: String,
}

declare!(Bedrock.carried_as(Sharing::Whys) {
    statement: Field::title().labelled("bedrock"),
});
