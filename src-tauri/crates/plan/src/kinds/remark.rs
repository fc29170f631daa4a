//! Something that someone else said, and the person took in.

use super::Saying;
use crate::EntryId;
use crate::Kind;
use crate::declaration::{Field, Part, Sort, declare};
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

declare!(Remark {
    from: Field::new(Part::With, Sort::Under(Some(Kind::Person))),
    on: Field::new(Part::On, Sort::Day),
    about: Field::new(Part::About, Sort::Tie(None)),
    saying: Field::own(Part::Saying),
});

impl Remark {
    /// A remark is known by the first of its words.
    pub(super) fn title(&self) -> &str {
        self.saying.texts().into_iter().find(|text| !crate::text::is_blank(text)).unwrap_or_default()
    }

    /// The first of its words as its title, the others after it.
    pub(super) fn parts(&self) -> Vec<(Part, &str)> {
        let title = self.title();
        let rest = self.saying.texts().into_iter().filter(|text| !std::ptr::eq(*text, title));
        std::iter::once((Part::Title, title)).chain(rest.map(|text| (Part::Saying, text))).collect()
    }
}
