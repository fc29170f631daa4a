//! Given: what leaves of one field. Of other entries only words that were chosen themselves, of
//! bedrock its number, never an id.

use crate::GroundNumber;
use chrono::NaiveDate;
use plan::{
    AnswerTo, Chosen, Energy, Level, Motivation, PassingOn, Question, Record, Saying, Scale, Witness,
};
use serde::{Deserialize, Serialize};

/// What leaves of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(rename = "GivenField")]
pub enum Given {
    /// Words of the person; never blank.
    Text {
        /// Those words.
        words: String,
    },
    /// Words, any number.
    Texts {
        /// Those words.
        all: Vec<String>,
    },
    /// One of a closed list.
    Choice {
        /// Which.
        one: Chosen,
    },
    /// Some of a closed list.
    Choices {
        /// Which.
        all: Vec<Chosen>,
    },
    /// Yes or no.
    Flag {
        /// Which.
        yes: bool,
    },
    /// A day.
    Day {
        /// That day.
        day: NaiveDate,
    },
    /// How much of ten.
    Scale {
        /// How much.
        scale: Scale,
    },
    /// Words to each of a closed list.
    Answers {
        /// Those words.
        all: Vec<AnswerTo>,
    },
    /// Who saw it.
    Witnesses {
        /// Who, and what they said.
        all: Vec<Witness>,
    },
    /// Lines of several columns.
    Records {
        /// The lines.
        all: Vec<Record>,
    },
    /// The words of other entries, as far as those were chosen themselves.
    Named {
        /// Those words.
        all: Vec<String>,
    },
    /// The bedrock it rests on.
    Ground {
        /// Which.
        on: GroundNumber,
    },
    /// The chosen whys under a goal. A why whose parent was not chosen hangs under its nearest chosen
    /// ancestor, without the question, which spoke of what is not there.
    Whys {
        /// The whys right below it.
        whys: Vec<WhyItem>,
    },
    /// What a sort by pairs came to.
    Order {
        /// What pulls most first.
        order: Vec<Ranked>,
    },
    /// The energy notes that speak for a passion.
    Energy {
        /// The latest first.
        notes: Vec<Charge>,
    },
    /// How the person came into a talk.
    CheckIn {
        /// How.
        check_in: CheckInItem,
    },
    /// What was said in a talk.
    Said {
        /// One after the other.
        notes: Vec<NoteItem>,
    },
    /// What may be passed on.
    PassOn {
        /// What, and to whom.
        pass_on: PassingOn,
    },
}

/// A chosen why with the chosen whys below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WhyItem {
    /// The question it answers, where what it was asked about is there too.
    pub asked: Option<Question>,
    /// The answer.
    pub said: Said,
    /// What was chosen under it.
    pub below: Vec<WhyItem>,
}

/// A disclosed answer. A why that still waits for its answer never leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    /// In the person's words.
    Words {
        /// Those words.
        words: String,
    },
    /// It rests on this bedrock.
    Rests {
        /// Index in [`crate::Disclosure::grounds`].
        on: GroundNumber,
    },
}

/// Where a motivation came to stand, as far as can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
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

/// An energy note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Charge {
    /// What the person was doing.
    pub doing: String,
    /// What it did to them.
    pub energy: Energy,
    /// On which day.
    pub on: NaiveDate,
}

/// How the person came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteItem {
    /// The words of what it was about; empty for the talk as a whole.
    pub about: String,
    /// What was said, and in which way.
    pub saying: Saying,
}

impl Given {
    /// Every text the person wrote in the entry itself. The words of other entries are theirs: those
    /// were chosen themselves, or are looked at as what leaves with this one.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Given::Text { words } => vec![words],
            Given::Texts { all } => all.iter().map(String::as_str).collect(),
            Given::Scale { scale } => vec![&scale.words],
            Given::Answers { all } => all.iter().map(|answered| answered.words.as_str()).collect(),
            Given::Witnesses { all } => all.iter().flat_map(|w| [w.who.as_str(), &w.said]).collect(),
            Given::Records { all } => {
                all.iter().flat_map(|line| line.words().map(|(_, words)| words)).collect()
            }
            Given::CheckIn { check_in } => vec![&check_in.worry],
            Given::Said { notes } => notes.iter().flat_map(|note| note.saying.texts()).collect(),
            Given::PassOn { pass_on: PassingOn::This { what, to } } => vec![what, to],
            Given::PassOn { pass_on: PassingOn::Nothing | PassingOn::AskFirst }
            | Given::Choice { .. }
            | Given::Choices { .. }
            | Given::Flag { .. }
            | Given::Day { .. }
            | Given::Named { .. }
            | Given::Ground { .. }
            | Given::Whys { .. }
            | Given::Order { .. }
            | Given::Energy { .. } => Vec::new(),
        }
    }

    /// What was chosen from closed lists in it.
    pub(crate) fn chosen(&self) -> Vec<Chosen> {
        match self {
            Given::Choice { one } => vec![one.clone()],
            Given::Choices { all } => all.clone(),
            Given::Answers { all } => all.iter().map(|answered| answered.to.clone()).collect(),
            Given::Order { order } => order.iter().map(|ranked| Chosen::of(&ranked.motivation)).collect(),
            Given::Text { .. }
            | Given::Texts { .. }
            | Given::Flag { .. }
            | Given::Day { .. }
            | Given::Scale { .. }
            | Given::Witnesses { .. }
            | Given::Records { .. }
            | Given::Named { .. }
            | Given::Ground { .. }
            | Given::Whys { .. }
            | Given::Energy { .. }
            | Given::CheckIn { .. }
            | Given::Said { .. }
            | Given::PassOn { .. } => Vec::new(),
        }
    }

    /// The grounds that something in it rests on.
    pub fn grounds(&self) -> Vec<GroundNumber> {
        match self {
            Given::Ground { on } => vec![*on],
            Given::Whys { whys } => whys.iter().flat_map(WhyItem::grounds).collect(),
            Given::Text { .. }
            | Given::Texts { .. }
            | Given::Choice { .. }
            | Given::Choices { .. }
            | Given::Flag { .. }
            | Given::Day { .. }
            | Given::Scale { .. }
            | Given::Answers { .. }
            | Given::Witnesses { .. }
            | Given::Records { .. }
            | Given::Named { .. }
            | Given::Order { .. }
            | Given::Energy { .. }
            | Given::CheckIn { .. }
            | Given::Said { .. }
            | Given::PassOn { .. } => Vec::new(),
        }
    }
}

impl WhyItem {
    fn grounds(&self) -> Vec<GroundNumber> {
        let here = match self.said {
            Said::Rests { on } => Some(on),
            Said::Words { .. } => None,
        };
        here.into_iter().chain(self.below.iter().flat_map(WhyItem::grounds)).collect()
    }
}
