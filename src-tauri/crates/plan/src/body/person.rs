//! Someone the plan is talked over with or handed to.

use super::TextPart;
use serde::{Deserialize, Serialize};

/// Someone the person talks with or hands something to (B2, E5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// As the person calls them.
    pub name: String,
    /// What they are to the person.
    pub relationship: Relationship,
    /// Their job, if it matters on paper.
    #[serde(default)]
    pub role: String,
    /// Private notes.
    #[serde(default)]
    pub notes: String,
}

/// What someone is to the person.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Relationship {
    /// Helps the person as a whole, without an agenda (A1).
    Mentor,
    /// Helps towards objectives, with an agenda (A1).
    Coach,
    /// The person's manager: never included by default (B2).
    Manager,
    /// Someone alongside.
    Peer,
    /// Speaks up for the person where they are not.
    Sponsor,
    /// Helps with life beyond work (B11).
    LifeCoach,
    /// Anyone else.
    Other,
}

impl Person {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        vec![
            (TextPart::Title, self.name.as_str()),
            (TextPart::Role, &self.role),
            (TextPart::Notes, &self.notes),
        ]
    }
}
