//! A turning point: a choice in the story of a life so far.

use super::TextPart;
use crate::{EntryId, Kind};
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

impl TurningPoint {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        vec![
            (TextPart::Title, self.choice.as_str()),
            (TextPart::When, &self.when),
            (TextPart::Instead, &self.instead),
            (TextPart::Reason, &self.why),
        ]
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        self.rests.iter().map(|on| (*on, Kind::Bedrock)).collect()
    }

    pub(super) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        self.rests = self.rests.filter(|on| !is_gone(*on));
    }
}
