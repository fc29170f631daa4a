//! A passion: a strong interest, and how it was noticed.

use super::Witness;
use crate::EntryId;
use crate::Sharing;
use crate::declaration::{Field, List, Part, closed_list, declare};
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

declare!(Passion.for_growth_plan(Sharing::Passions).with(&[Field::own(Part::Energy).chosen().called("energy")]) {
    statement: Field::title().labelled("passion"),
    asked: Field::choice(Part::Noticed, List::PassionQuestion).chosen(),
    noticed: Field::text(Part::Noticed).chosen(),
    others: Field::witnesses(Part::Others),
    value: Field::text(Part::Value).chosen(),
    rests: Field::rests(),
});

closed_list! {
    /// Questions that come at a passion sideways (E11). Their words are in Fluent as
    /// `passions-question-<name>`.
    #[expect(missing_docs, reason = "each is the question its name asks; the words are in Fluent")]
    PassionQuestion = PassionQuestion {
        ReadUnasked,
        LostTrackOfTime,
        FriendsStopYou,
        ExplainToAnyone,
        AngryWhenDoneBadly,
        AsAChild,
        FreeSaturday,
        WouldDoAnyway,
    }
}
