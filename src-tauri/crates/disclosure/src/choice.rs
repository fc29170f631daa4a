//! What a person selects. Empty until they do.

use crate::Document;
use plan::EntryId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person selected for one other person. An entry that is a key is chosen with the one
/// text that makes it what it is; every further [`Part`] of it is chosen by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// What kind of document it becomes.
    pub document: Document,
    /// Whom it is for.
    pub recipient: For,
    /// The chosen entries and, for each, the chosen parts.
    #[ts(type = "{ [key in EntryId]: Array<Part> }")]
    pub entries: BTreeMap<EntryId, BTreeSet<Part>>,
}

/// Whom a choice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum For {
    /// Someone else.
    Person {
        /// Their `person` entry.
        id: EntryId,
    },
    /// The person whose plan it is.
    Myself,
}

/// A part of an entry that is chosen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// When a goal might come true.
    Horizon,
    /// Where a goal would come true.
    Setting,
    /// How a goal stands.
    State,
    /// What pulls.
    Motivations,
    /// How much it matters.
    Importance,
    /// Notes.
    Notes,
    /// Measurable results.
    Measures,
    /// Answers to what tells alike motivations apart.
    Told,
    /// How a passion was noticed, and the question it answered.
    Noticed,
    /// What others noticed about a passion.
    Others,
    /// The value underneath a passion.
    Value,
    /// The bedrock a passion or a turning point rests on.
    Ground,
    /// The energy notes that speak for a passion.
    Energy,
    /// Times when a strength showed.
    Evidence,
    /// Who has seen a strength.
    Witnesses,
    /// Why a job, or why a choice.
    Reason,
    /// What a job is thought to entail, and how sure that is.
    Entails,
    /// What those who do the job said.
    Checks,
    /// The goal that came of a lottery answer, where it is chosen too.
    LedTo,
    /// The small first step of an opportunity.
    FirstStep,
    /// When a turning point was.
    When,
    /// What could have been chosen instead.
    Instead,
    /// The role in a profile.
    Role,
    /// The organisation in a profile.
    Organisation,
    /// How the person came into a talk, where they share it with the other.
    CheckIn,
    /// What was said in a talk about what both may see.
    Said,
    /// What the person heard in a talk.
    Heard,
    /// What comes next after a talk.
    Steps,
    /// What of a talk is to be raised elsewhere.
    Raised,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 29] = [
        Part::Horizon,
        Part::Setting,
        Part::State,
        Part::Motivations,
        Part::Importance,
        Part::Notes,
        Part::Measures,
        Part::Told,
        Part::Noticed,
        Part::Others,
        Part::Value,
        Part::Ground,
        Part::Energy,
        Part::Evidence,
        Part::Witnesses,
        Part::Reason,
        Part::Entails,
        Part::Checks,
        Part::LedTo,
        Part::FirstStep,
        Part::When,
        Part::Instead,
        Part::Role,
        Part::Organisation,
        Part::CheckIn,
        Part::Said,
        Part::Heard,
        Part::Steps,
        Part::Raised,
    ];
}
