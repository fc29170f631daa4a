//! A passion: a strong interest, and how it was noticed.

use super::{TextPart, Witness};
use crate::{EntryId, Kind};
use serde::{Deserialize, Serialize};

/// A strong interest (E11). It is rarely found head-on: it keeps the sideways question it came
/// from, what others saw, and the value underneath.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Passion {
    /// In the person's words; the only part that must be there.
    pub statement: String,
    /// The question it answered, where it answered one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<PassionQuestion>,
    /// How the person noticed it.
    pub noticed: String,
    /// What others noticed.
    pub others: Vec<Witness>,
    /// The value underneath it.
    pub value: String,
    /// The `bedrock` entry it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rests: Option<EntryId>,
}

/// Questions that come at a passion sideways (E11). Their words are in Fluent as
/// `passions-question-<name>`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the question its name asks; the words are in Fluent")]
pub enum PassionQuestion {
    ReadUnasked,
    LostTrackOfTime,
    FriendsStopYou,
    ExplainToAnyone,
    AngryWhenDoneBadly,
    AsAChild,
    FreeSaturday,
    WouldDoAnyway,
}

impl PassionQuestion {
    /// All of them, in the order they are asked.
    pub const ALL: [PassionQuestion; 8] = [
        PassionQuestion::ReadUnasked,
        PassionQuestion::LostTrackOfTime,
        PassionQuestion::FriendsStopYou,
        PassionQuestion::ExplainToAnyone,
        PassionQuestion::AngryWhenDoneBadly,
        PassionQuestion::AsAChild,
        PassionQuestion::FreeSaturday,
        PassionQuestion::WouldDoAnyway,
    ];
}

impl Passion {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        let mut parts = vec![
            (TextPart::Title, self.statement.as_str()),
            (TextPart::Noticed, &self.noticed),
            (TextPart::Value, &self.value),
        ];
        parts.extend(TextPart::Others.of(self.others.iter().flat_map(Witness::texts)));
        parts
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        self.rests.iter().map(|on| (*on, Kind::Bedrock)).collect()
    }

    pub(super) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        self.rests = self.rests.filter(|on| !is_gone(*on));
    }
}
