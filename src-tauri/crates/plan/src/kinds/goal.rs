//! A goal: a statement, and whatever the person cares to add to it.

use super::Motivation;
use crate::Sharing;
use crate::declaration::{Field, List, Part, Recorded, Sort, closed_list, declare};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something wanted (E1, E6): any ambition, anywhere, none better than another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Goal {
    /// In the person's words; the only part that must be there.
    pub statement: String,
    /// When it might come true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizon: Option<Horizon>,
    /// Where it would come true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// How it stands with the person now.
    pub state: GoalState,
    /// Whether it is wanted or felt to be owed; the person's alone, it is never handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanting: Option<Wanting>,
    /// What pulls, each with the person's own words (which may be empty).
    #[ts(type = "{ [key in Motivation]?: string }")]
    pub motivations: BTreeMap<Motivation, String>,
    /// How much it matters, and why not less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<Importance>,
    /// Whatever else belongs to it.
    pub notes: String,
    /// How the person would see that it comes closer (B9).
    pub measures: Vec<Measure>,
}

declare!(Goal.for_growth_plan(Sharing::Goals).with(&[Field::own(Part::Whys).with_entry().called("whys")]) {
    statement: Field::title().labelled("statement"),
    horizon: Field::choice(Part::Horizon, List::Horizon).chosen(),
    setting: Field::choice(Part::Setting, List::Setting).chosen(),
    state: Field::choice(Part::State, List::GoalState).chosen(),
    wanting: Field::choice(Part::Wanting, List::Wanting),
    motivations: Field::new(Part::Motivations, Sort::Answers(List::Motivation))
        .chosen()
        .shared_as(Sharing::Motivations),
    importance: Field::new(Part::Importance, Sort::Scale).chosen(),
    notes: Field::notes(),
    measures: Field::records(Part::Measures, Measure::COLUMNS).chosen(),
});

/// When a goal might come true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "when", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Horizon {
    /// Within three months or so.
    Months,
    /// Within a year.
    Year,
    /// Within two years.
    TwoYears,
    /// Within five years.
    FiveYears,
    /// No hurry, no date.
    Someday,
    /// By a certain day.
    By {
        /// That day.
        date: NaiveDate,
    },
}

impl Horizon {
    /// All but a day, in the order they are offered.
    pub const ALL: [Horizon; 5] =
        [Horizon::Months, Horizon::Year, Horizon::TwoYears, Horizon::FiveYears, Horizon::Someday];
}

closed_list! {
    /// Where a goal would come true; all equally welcome (E6).
    Setting {
        /// In the present team.
        ThisTeam,
        /// Elsewhere in the same organisation.
        ElsewhereHere,
        /// Outside of it.
        Outside,
        /// The place does not matter.
        Anywhere,
    }
}

closed_list! {
    /// "Want or should?", asked quietly (E2).
    Wanting = Wanting {
        /// The person wants it.
        Want,
        /// The person feels they should.
        Should,
        /// Some of each.
        Both,
        /// They cannot tell yet.
        NotSure,
    }
}

closed_list! {
    /// How a goal stands with the person now.
    #[derive(Default)]
    GoalState = GoalState {
        /// Turning it over.
        #[default]
        Exploring,
        /// Working on it.
        Active,
        /// Set aside for now.
        Resting,
        /// It came true.
        Reached,
        /// No longer wanted, which is a finding too.
        LetGo,
    }
}

/// How much a goal matters to the person, in their own measure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Importance {
    /// From 1 to 10.
    pub level: u8,
    /// "Why not lower?": the answer tells what the goal is good for.
    #[serde(default)]
    pub why_not_lower: String,
}

/// A result that can be measured (B9).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Measure {
    /// What is measured.
    pub what: String,
    /// Where it stood at the start, in the person's own unit.
    pub start: String,
    /// Where it stands.
    pub now: String,
    /// Where it should come to.
    pub target: String,
}

impl Goal {
    /// A goal that was just said, with everything else still open.
    pub fn new(statement: impl Into<String>) -> Goal {
        Goal { statement: statement.into(), ..Goal::default() }
    }
}
