//! A talk that goes on: what stands on the screen that two people look at, and the pad between
//! them. Nothing here names an entry by its id.

use chrono::NaiveDate;
use disclosure::{Breach, Disclosure, PieceNumber, Relationship};
use plan::{CheckIn, EntryId, NextStep, Raise, Saying};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A talk that goes on, with all that the window may know of the plan while it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OngoingSession {
    /// The other, as the person calls them.
    pub with: String,
    /// What they are to the person.
    pub relationship: Relationship,
    /// The day it was meant for.
    pub on: NaiveDate,
    /// How long it is meant to take, in minutes.
    pub minutes: Option<u16>,
    /// How long it has gone on, in seconds, when the window asks; so one that is loaded anew goes on.
    pub passed: u32,
    /// The day of the agreement under which they talk; `None` where there is none.
    pub agreed: Option<NaiveDate>,
    /// What the other may see.
    pub disclosure: Disclosure,
    /// What was meant to be talked about, in order, as far as the other may see it: indexes in
    /// the pieces of the disclosure.
    pub talk_about: Vec<PieceNumber>,
    /// What earlier talks left to do, in order, as far as the other may read it.
    pub left: Vec<LeftStep>,
    /// What has been put down so far.
    pub pad: Pad,
    /// Whether single letters are keys.
    pub letter_keys: bool,
    /// Minutes without a key or a mouse move until the vault locks; 0 for never. Two people who
    /// listen to one another touch nothing for a long while.
    pub idle_minutes: u16,
}

/// A next step that an earlier talk left to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftStep {
    /// The step.
    pub step: NextStep,
    /// Whether it is from the talk before; from one before that, it is still open.
    pub last_time: bool,
}

/// What the talks before a session left to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftToDo {
    /// The steps of the talk before, done or not.
    pub last: Vec<StepPlace>,
    /// What is still open from those before that one, the latest first.
    pub carried: Vec<StepPlace>,
}

/// Where a next step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepPlace {
    /// The session it was written down in.
    pub session: EntryId,
    /// Which of its steps it is, counted from 0.
    pub at: usize,
    /// Whether the other sees it in the session.
    pub seen: bool,
}

/// What someone would see in a session today, and what stays out although it names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InSight {
    /// What they would see.
    pub seen: Vec<EntryId>,
    /// What would break the agreement, and why.
    pub withheld: Vec<Breach>,
}

/// What two people put down together in the course of a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Pad {
    /// How the person came in. What they keep to themselves is not here, and stays as it was
    /// when the pad is written without it.
    pub check_in: Option<CheckIn>,
    /// What was said. Notes about what the other may not see are not here, and stay.
    pub notes: Vec<PadNote>,
    /// What the person heard.
    pub heard: String,
    /// What comes next.
    pub steps: Vec<NextStep>,
    /// What is to be raised elsewhere.
    pub raise: Vec<Raise>,
}

/// Something said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PadNote {
    /// What it is about: an index in the pieces of the disclosure; `None` for the talk as a whole.
    #[serde(default)]
    pub about: Option<PieceNumber>,
    /// What was said, and in which way.
    pub saying: Saying,
}
