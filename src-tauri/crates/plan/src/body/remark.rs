//! Something that someone else said, and the person took in.

use super::{Saying, TextPart};
use crate::{EntryId, Kind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What someone said about an entry, or about the plan as a whole, which the person chose to keep
/// (A16). It says who and when; what they wrote themselves stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Remark {
    /// The `person` entry of whoever said it.
    pub from: EntryId,
    /// On which day.
    pub on: NaiveDate,
    /// The entry it is about; `None` for the plan as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
    /// What was said, in their words.
    pub saying: Saying,
}

impl Remark {
    pub(super) fn title(&self) -> &str {
        self.saying.texts().into_iter().find(|text| !crate::text::is_blank(text)).unwrap_or_default()
    }

    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        let mut parts = vec![(TextPart::Title, self.title())];
        let rest = self.saying.texts().into_iter().filter(|text| !std::ptr::eq(*text, self.title()));
        parts.extend(TextPart::Saying.of(rest));
        parts
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        vec![(self.from, Kind::Person)]
    }
}
