//! What someone else saw in the person.

use serde::{Deserialize, Serialize};

/// What someone else noticed about a passion or a strength (E11).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Witness {
    /// Who, as the person calls them.
    pub who: String,
    /// What they said.
    pub said: String,
}
