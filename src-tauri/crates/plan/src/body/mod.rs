//! The kinds of entry. A new kind is one file here and one arm in [`Body`].

mod bedrock;
mod goal;
mod motivation;
mod person;
mod profile;
mod question;
mod why;

pub use bedrock::Bedrock;
pub use goal::{Goal, GoalState, Horizon, Importance, Measure, Setting};
pub use motivation::Motivation;
pub use person::{Person, Relationship};
pub use profile::Profile;
pub use question::{Question, Way};
pub use why::{Answer, Why};

use crate::EntryId;
use serde::{Deserialize, Serialize};

/// What was written, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Body {
    /// Something wanted.
    Goal(Goal),
    /// An answer to a question under a goal or another why.
    Why(Why),
    /// A statement on which whys come to rest.
    Bedrock(Bedrock),
    /// Someone the person talks with.
    Person(Person),
    /// How the person introduces themselves on paper.
    Profile(Profile),
}

/// The kind of an entry, by itself.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the body of its name")]
pub enum Kind {
    Goal,
    Why,
    Bedrock,
    Person,
    Profile,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [Kind::Goal, Kind::Why, Kind::Bedrock, Kind::Person, Kind::Profile];
}

impl Body {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Body::Goal(_) => Kind::Goal,
            Body::Why(_) => Kind::Why,
            Body::Bedrock(_) => Kind::Bedrock,
            Body::Person(_) => Kind::Person,
            Body::Profile(_) => Kind::Profile,
        }
    }

    /// The words by which a person would know it in a list; empty where nothing is written yet.
    pub fn title(&self) -> &str {
        match self {
            Body::Goal(goal) => &goal.statement,
            Body::Why(why) => why.answer.words().unwrap_or_default(),
            Body::Bedrock(bedrock) => &bedrock.statement,
            Body::Person(person) => &person.name,
            Body::Profile(profile) => &profile.name,
        }
    }

    /// Every text in it, the title first: what search looks through and limits are measured on.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Body::Goal(goal) => goal.texts(),
            Body::Why(why) => why.answer.words().into_iter().collect(),
            Body::Bedrock(bedrock) => vec![&bedrock.statement],
            Body::Person(person) => vec![&person.name, &person.role, &person.notes],
            Body::Profile(profile) => profile.texts(),
        }
    }

    /// The entry this one hangs under, for kinds that hang under another.
    pub fn parent(&self) -> Option<EntryId> {
        match self {
            Body::Why(why) => Some(why.under),
            _ => None,
        }
    }

    /// Whether the one text without which the entry would mean nothing is there.
    /// A why may wait for its answer and a profile may be blank.
    pub(crate) fn says_something(&self) -> bool {
        match self {
            Body::Goal(_) | Body::Bedrock(_) | Body::Person(_) => !crate::text::is_blank(self.title()),
            Body::Why(_) | Body::Profile(_) => true,
        }
    }
}
