//! A why: one answer on the way down from a goal.

use super::Question;
use crate::EntryId;
use crate::Sharing;
use crate::declaration::{Field, List, Part, Sort, declare};
use serde::{Deserialize, Serialize};

/// An answer to a question asked about a goal or about another why (E9). Whys branch: any
/// number may stand under the same entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Why {
    /// The goal or why it was asked about.
    pub under: EntryId,
    /// The question it answers.
    pub asked: Question,
    /// What was answered.
    pub answer: Answer,
}

declare!(Why.carried_as(Sharing::Whys) {
    under: Field::new(Part::About, Sort::Under(None)),
    asked: Field::choice(Part::Asked, List::Question),
    answer: Field::title().may_wait().labelled("answer"),
});

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// "I'm not sure yet": keeps the place.
    NotSure,
    /// In the person's words.
    Words {
        /// Those words.
        words: String,
    },
    /// Bedrock: the way down ends here, on ground that other goals may share.
    Rests {
        /// The `bedrock` entry it rests on.
        on: EntryId,
    },
}

impl Why {
    /// True where the way down ends on bedrock.
    pub fn rests(&self) -> bool {
        matches!(self.answer, Answer::Rests { .. })
    }
}

impl Answer {
    /// The words answered here, unless they stand in a bedrock or are still to come.
    pub fn words(&self) -> Option<&str> {
        match self {
            Answer::Words { words } => Some(words),
            Answer::NotSure | Answer::Rests { .. } => None,
        }
    }
}
