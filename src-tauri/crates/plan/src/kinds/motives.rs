//! What pulls the person in work as a whole, and what tells alike pulls apart.

use super::Motivation;
use crate::Sharing;
use crate::declaration::{Field, List, Part, Sort, closed_list, declare};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The person's mix of motivations beyond any one goal (E2). A plan has at most one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Motives {
    /// What pulls, each with the person's own words (which may be empty). Equals, in any mix.
    #[ts(type = "{ [key in Motivation]?: string }")]
    pub mix: BTreeMap<Motivation, String>,
    /// Answers to the questions that tell influence from authority and impact from control (E10).
    #[ts(type = "{ [key in TellingQuestion]?: string }")]
    pub told: BTreeMap<TellingQuestion, String>,
}

declare!(Motives.for_growth_plan(Sharing::Motivations).once() {
    mix: Field::new(Part::Motivations, Sort::Answers(List::Motivation)).with_entry(),
    told: Field::new(Part::Told, Sort::Answers(List::Telling)).chosen(),
});

closed_list! {
    /// Questions that tell influence from authority and impact from control (E10). Their words are in
    /// Fluent as `motivations-telling-<name>`.
    #[expect(missing_docs, reason = "each is the question its name asks; the words are in Fluent")]
    TellingQuestion = Telling {
        HeardWithoutTitle,
        TitleWithoutBeingHeard,
        DecisionOfYourOwn,
        ImpactInOtherHands,
        ControlWithoutImpact,
        BlameThatComesAlong,
    }
}
