//! What leaves: owned words, numbered grounds, no ids.

use crate::between::{AgreementItem, SessionItem};
use crate::reflected::{
    LotteryItem, MotivesItem, NeedItem, OpportunityItem, PassionItem, StrengthItem, TurningPointItem,
    WeighingItem,
};
use chrono::NaiveDate;
use plan::{GoalState, Horizon, Importance, Measure, Motivation, Question, Relationship, Setting};
use serde::{Deserialize, Serialize};

/// The exact selection handed to one person, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Disclosure {
    /// What kind of document it is.
    pub document: Document,
    /// Who hands it over, as far as chosen.
    pub from: Introduction,
    /// To whom; nobody where the person keeps it themselves.
    pub to: Option<Recipient>,
    /// On which day.
    pub made: NaiveDate,
    /// What was chosen, in the plan's order.
    pub items: Vec<Item>,
    /// The bedrock that chosen whys rest on, each once, by [`GroundNumber`].
    pub grounds: Vec<Ground>,
}

/// Kinds of document.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Document {
    /// A plan to read in five minutes.
    #[default]
    GrowthPlan,
    /// What a talk left behind, on a page for both.
    Session,
    /// What two people agreed on, on a page for both.
    Agreement,
}

/// Who hands it over; what was not chosen is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Introduction {
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Where.
    pub organisation: String,
}

/// The one other person it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipient {
    /// As the person calls them.
    pub name: String,
    /// What they are to the person.
    pub relationship: Relationship,
}

/// One chosen entry with what was chosen under it. Each kind of entry adds one variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Item {
    /// A goal and its chosen whys.
    Goal(GoalItem),
    /// What pulls, in work as a whole.
    Motives(MotivesItem),
    /// What a sort by pairs came to.
    Weighing(WeighingItem),
    /// A passion.
    Passion(PassionItem),
    /// A strength.
    Strength(StrengthItem),
    /// What is needed.
    Need(NeedItem),
    /// Where these meet.
    Opportunity(OpportunityItem),
    /// An answer to the lottery question.
    LotteryAnswer(LotteryItem),
    /// A choice in the story so far.
    TurningPoint(TurningPointItem),
    /// A talk.
    Session(SessionItem),
    /// What two people agreed on.
    Agreement(AgreementItem),
}

/// A goal as far as it was chosen: the statement always, every other part only when chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoalItem {
    /// In the person's words.
    pub statement: String,
    /// When it might come true.
    pub horizon: Option<Horizon>,
    /// Where.
    pub setting: Option<Setting>,
    /// How it stands.
    pub state: Option<GoalState>,
    /// What pulls, in the source's order.
    pub motivations: Vec<Pull>,
    /// How much it matters.
    pub importance: Option<Importance>,
    /// Notes; empty when not chosen.
    pub notes: String,
    /// Measurable results; empty when not chosen.
    pub measures: Vec<Measure>,
    /// The chosen whys. A why whose parent was not chosen hangs under its nearest chosen
    /// ancestor, without the question, which spoke of what is not there.
    pub whys: Vec<WhyItem>,
}

/// A motivation with the person's own words, which may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pull {
    /// Which.
    pub motivation: Motivation,
    /// In the person's words.
    pub words: String,
}

/// A chosen why with the chosen whys below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    /// In the person's words.
    Words {
        /// Those words.
        words: String,
    },
    /// It rests on this bedrock.
    Rests {
        /// Index in [`Disclosure::grounds`].
        on: GroundNumber,
    },
}

/// Index of a bedrock in [`Disclosure::grounds`].
pub type GroundNumber = usize;

/// A bedrock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ground {
    /// In the person's words.
    pub statement: String,
}

impl Disclosure {
    /// Whether every ground that something rests on is there: true of all that
    /// [`crate::disclose`] made, and to be asked of what came from outside.
    pub fn grounds_hold(&self) -> bool {
        self.items.iter().all(|item| item.holds(self.grounds.len()))
    }
}

impl Item {
    fn holds(&self, grounds: usize) -> bool {
        match self {
            Item::Goal(goal) => goal.whys.iter().all(|w| w.holds(grounds)),
            Item::Passion(PassionItem { rests, .. }) | Item::TurningPoint(TurningPointItem { rests, .. }) => {
                rests.is_none_or(|on| on < grounds)
            }
            _ => true,
        }
    }
}

impl WhyItem {
    fn holds(&self, grounds: usize) -> bool {
        let here = !matches!(self.said, Said::Rests { on } if on >= grounds);
        here && self.below.iter().all(|w| w.holds(grounds))
    }
}
