//! What leaves of what is between two people: a talk they had, and what they agreed on. Either goes
//! to those two alone.

use chrono::NaiveDate;
use plan::{Level, NextStep, PassingOn, Raise, Saying, Sharing, Topic};
use serde::{Deserialize, Serialize};

/// A talk, as far as it was chosen: the day always, every other part only when chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionItem {
    /// On which day.
    pub on: NaiveDate,
    /// How the person came in, where they said that the other may see it.
    pub check_in: Option<CheckInItem>,
    /// What was said about what both may see.
    pub said: Vec<NoteItem>,
    /// What the person heard.
    pub heard: String,
    /// What comes next.
    pub steps: Vec<NextStep>,
    /// What is to be raised elsewhere.
    pub raised: Vec<Raise>,
}

/// How the person came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckInItem {
    /// How much energy there was.
    pub energy: Option<Level>,
    /// How rested they were.
    pub rest: Option<Level>,
    /// What worried them.
    pub worry: String,
}

/// Something said in a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteItem {
    /// The words of what it was about; empty for the talk as a whole.
    pub about: String,
    /// What was said, and in which way.
    pub saying: Saying,
}

/// What two people agreed on. The words that must never leave are not in it: they would leave by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgreementItem {
    /// The day from which it holds.
    pub made: NaiveDate,
    /// The day on which it ended, where it did.
    pub until: Option<NaiveDate>,
    /// Who is what to whom.
    pub roles: String,
    /// When, where, for how long, who invites.
    pub logistics: String,
    /// What the person shares.
    pub shares: Vec<Sharing>,
    /// What they never share.
    pub never: Vec<Topic>,
    /// What the other may pass on.
    pub pass_on: PassingOn,
    /// Whether the other may keep what they were given.
    pub may_keep: bool,
    /// Whatever else was agreed, where it was chosen.
    pub notes: String,
}
