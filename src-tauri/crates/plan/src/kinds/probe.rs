//! A probe: a kind that declares nothing, to try every way out with. What is forgotten leaves nothing.

use crate::declaration::declare;
use serde::{Deserialize, Serialize};

/// Words of which nothing is said: neither that they are searched, nor shown, nor that they leave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Probe {
    /// In whatever words.
    pub words: String,
}

declare!(Probe {});
