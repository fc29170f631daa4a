//! What leaves of what a person found out about themselves. Every field but the first is empty
//! unless it was chosen.

use crate::{GroundNumber, Pull};
use chrono::NaiveDate;
use plan::{
    Check, Confidence, Energy, Half, Motivation, PassionQuestion, Proof, Setting, TellingQuestion, Whose,
    Witness,
};
use serde::{Deserialize, Serialize};

/// What pulls, in work as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MotivesItem {
    /// In the source's order, which ranks nothing.
    pub pulls: Vec<Pull>,
    /// Answers to what tells alike motivations apart.
    pub told: Vec<Told>,
}

/// An answer to what tells alike motivations apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Told {
    /// The question.
    pub asked: TellingQuestion,
    /// In the person's words.
    pub words: String,
}

/// What a sort by pairs came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeighingItem {
    /// On which day.
    pub on: NaiveDate,
    /// The goal it was about, where that is chosen too.
    pub about: String,
    /// What pulls most first.
    pub order: Vec<Ranked>,
}

/// Where a motivation came to stand, as far as can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "RankedItem")]
pub struct Ranked {
    /// Which.
    pub motivation: Motivation,
    /// The highest place it may well have, from 1.
    pub first: u8,
    /// The lowest.
    pub last: u8,
}

/// A passion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassionItem {
    /// In the person's words.
    pub statement: String,
    /// The question it answered.
    pub asked: Option<PassionQuestion>,
    /// How it was noticed.
    pub noticed: String,
    /// What others noticed.
    pub others: Vec<Witness>,
    /// The value underneath.
    pub value: String,
    /// The ground it rests on.
    pub rests: Option<GroundNumber>,
    /// The energy notes that speak for it, the latest first.
    pub energy: Vec<Charge>,
}

/// An energy note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Charge {
    /// What the person was doing.
    pub doing: String,
    /// What it did to them.
    pub energy: Energy,
    /// On which day.
    pub on: NaiveDate,
}

/// A strength.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrengthItem {
    /// In the person's words.
    pub statement: String,
    /// Times when it showed.
    pub evidence: Vec<Proof>,
    /// Who has seen it.
    pub witnesses: Vec<Witness>,
}

/// What is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NeedItem {
    /// In the person's words.
    pub statement: String,
    /// By whom.
    pub whose: Whose,
    /// Notes.
    pub notes: String,
}

/// An opportunity. Of what it brings together only what was chosen itself is named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpportunityItem {
    /// In the person's words.
    pub name: String,
    /// The chosen passions in it.
    pub passions: Vec<String>,
    /// The chosen strengths in it.
    pub strengths: Vec<String>,
    /// The chosen needs it would serve.
    pub needs: Vec<String>,
    /// Where it would be.
    pub setting: Option<Setting>,
    /// A small first step.
    pub first_step: String,
    /// Notes.
    pub notes: String,
}

/// An answer to the lottery question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LotteryItem {
    /// Which half of the question it answers.
    pub half: Half,
    /// Whose job, or which.
    pub whose: String,
    /// On which day it was answered.
    pub on: NaiveDate,
    /// Why, or why not.
    pub why: String,
    /// What the job is thought to entail.
    pub entails: String,
    /// How sure that is.
    pub confidence: Option<Confidence>,
    /// What those who do it said.
    pub checks: Vec<Check>,
    /// The goal that came of it.
    pub led_to: String,
}

/// A choice in the story so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TurningPointItem {
    /// In the person's words.
    pub choice: String,
    /// About when.
    pub when: String,
    /// What could have been chosen instead.
    pub instead: String,
    /// Why that choice.
    pub why: String,
    /// The ground it rests on.
    pub rests: Option<GroundNumber>,
}
