//! An answer to the lottery question.

use crate::EntryId;
use crate::declaration::{Field, List, Part, Recorded, Sort, closed_list, declare};
use crate::{Kind, Sharing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everyone else won the lottery and left: whose job would you want, whose not (E7)? Any number
/// of answers over the years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct LotteryAnswer {
    /// Which half of the question it answers.
    pub half: Half,
    /// Whose job, or which.
    pub whose: String,
    /// Why, or why not.
    #[serde(default)]
    pub why: String,
    /// What the person thinks the job entails (E8).
    #[serde(default)]
    pub entails: String,
    /// How sure they are of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What those who do the job said to it, later (E8).
    #[serde(default)]
    pub checks: Vec<Check>,
    /// The `goal` entry that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub led_to: Option<EntryId>,
}

declare!(LotteryAnswer.for_growth_plan(Sharing::LotteryAnswers).with(&[Field::written_on()]) {
    whose: Field::title().labelled("job"),
    half: Field::choice(Part::Half, List::Half).with_entry(),
    why: Field::text(Part::Reason).chosen(),
    entails: Field::text(Part::Entails).chosen(),
    confidence: Field::choice(Part::Entails, List::Confidence).chosen(),
    checks: Field::records(Part::Checks, Check::COLUMNS).of_others().chosen(),
    led_to: Field::new(Part::LedTo, Sort::Tie(Some(Kind::Goal))).chosen(),
});

closed_list! {
    /// The halves of the lottery question.
    Half = Half {
        /// A job one would want.
        Want,
        /// A job one would not want.
        NotWant,
    }
}

closed_list! {
    /// How sure a person is of what a job entails.
    Confidence = Confidence {
        /// A guess from afar.
        Guess,
        /// Seen from nearby.
        SomeIdea,
        /// Fairly sure.
        FairlySure,
        /// Has done it, or as good as.
        Know,
    }
}

/// "I asked someone who does it" (E8).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Check {
    /// Whom.
    pub who: String,
    /// On which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// What the person had right.
    pub right: String,
    /// What is otherwise.
    pub otherwise: String,
}
