//! The person whose plan it is, as they introduce themselves.

use super::TextPart;
use serde::{Deserialize, Serialize};

/// How the person introduces themselves on paper. A plan has at most one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Profile {
    /// Their name.
    pub name: String,
    /// What they do now.
    pub role: String,
    /// Where they do it.
    pub organisation: String,
}

impl Profile {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        vec![
            (TextPart::Title, self.name.as_str()),
            (TextPart::Role, &self.role),
            (TextPart::Organisation, &self.organisation),
        ]
    }
}
