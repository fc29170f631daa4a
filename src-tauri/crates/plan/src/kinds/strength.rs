//! A strength: what a person is good at, and what shows it.

use super::Witness;
use crate::Sharing;
use crate::declaration::{Field, List, Part, Recorded, closed_list, declare};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a person is good at (E12), with what shows it and who has seen it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Strength {
    /// In the person's words; the only part that must be there.
    pub statement: String,
    /// The question it answered, where it answered one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<StrengthQuestion>,
    /// Times when it showed.
    pub evidence: Vec<Proof>,
    /// Who has seen it.
    pub witnesses: Vec<Witness>,
}

declare!(Strength.for_growth_plan(Sharing::Strengths) {
    statement: Field::title().labelled("strength"),
    asked: Field::choice(Part::Asked, List::StrengthQuestion),
    evidence: Field::records(Part::Evidence, Proof::COLUMNS).chosen(),
    witnesses: Field::witnesses(Part::Witnesses),
});

/// A time when a strength showed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Proof {
    /// What happened.
    pub what: String,
    /// On or about which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

closed_list! {
    /// Questions that find a strength without a test (E12). Their words are in Fluent as
    /// `strengths-question-<name>`.
    #[expect(missing_docs, reason = "each is the question its name asks; the words are in Fluent")]
    StrengthQuestion = StrengthQuestion {
        PeopleComeFor,
        EasyForYou,
        ThankedFor,
        ProudOf,
        NoticeFirst,
        HardTime,
    }
}
