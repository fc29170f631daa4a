//! A sheet to prepare a hard conversation with.

use super::TextPart;
use crate::{EntryId, Kind};
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

impl Preparation {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        vec![
            (TextPart::Title, self.about.as_str()),
            (TextPart::Facts, &self.facts),
            (TextPart::Impact, &self.impact),
            (TextPart::TheirView, &self.their_view),
            (TextPart::Request, &self.request),
            (TextPart::FollowUp, &self.follow_up),
        ]
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        self.with.iter().map(|with| (*with, Kind::Person)).collect()
    }

    pub(super) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        self.with = self.with.filter(|with| !is_gone(*with));
    }
}
