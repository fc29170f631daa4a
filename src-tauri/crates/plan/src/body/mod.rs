//! The kinds of entry. A new kind is one file here and one arm in [`Body`].

mod agreement;
mod bedrock;
mod beginning;
mod energy_note;
mod goal;
mod lottery_answer;
mod motivation;
mod motives;
mod need;
mod opportunity;
mod passion;
mod person;
mod preparation;
mod profile;
mod question;
mod received;
mod reframe;
mod remark;
mod saying;
mod session;
mod strength;
mod text_part;
mod ties;
mod topic;
mod turning_point;
mod weighing;
mod why;
mod witness;

pub use agreement::{Agreement, PassingOn, Sharing};
pub use bedrock::Bedrock;
pub use beginning::{Beginner, Beginning};
pub use energy_note::{Energy, EnergyNote};
pub use goal::{Goal, GoalState, Horizon, Importance, Measure, Setting, Wanting};
pub use lottery_answer::{Check, Confidence, Half, LotteryAnswer};
pub use motivation::Motivation;
pub use motives::{Motives, TellingQuestion};
pub use need::{Need, Whose};
pub use opportunity::Opportunity;
pub use passion::{Passion, PassionQuestion};
pub use person::{Cadence, Manner, Person, Relationship};
pub use preparation::Preparation;
pub use profile::Profile;
pub use question::{Question, Way};
pub use received::Received;
pub use reframe::Reframe;
pub use remark::Remark;
pub use saying::Saying;
pub use session::{Better, CheckIn, Level, NextStep, Raise, Session, SessionNote};
pub use strength::{Proof, Strength, StrengthQuestion};
pub use text_part::TextPart;
pub use topic::Topic;
pub use turning_point::TurningPoint;
pub use weighing::{Preference, Pulls, Weighing};
pub use why::{Answer, Why};
pub use witness::Witness;

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
    /// What pulls the person in work as a whole.
    Motives(Motives),
    /// A sort of motivations by pairs.
    Weighing(Weighing),
    /// A strong interest.
    Passion(Passion),
    /// What an hour gave or took.
    EnergyNote(EnergyNote),
    /// What the person is good at.
    Strength(Strength),
    /// What would be of use to others.
    Need(Need),
    /// Something to do where these may meet.
    Opportunity(Opportunity),
    /// An answer to the lottery question.
    LotteryAnswer(LotteryAnswer),
    /// A choice in the story so far.
    TurningPoint(TurningPoint),
    /// How far a guided start has come.
    Beginning(Beginning),
    /// Someone the person talks with.
    Person(Person),
    /// What two people agreed on.
    Agreement(Agreement),
    /// A talk between two people.
    Session(Session),
    /// What someone else said.
    Remark(Remark),
    /// A sheet for a hard conversation.
    Preparation(Preparation),
    /// A story turned into a challenge.
    Reframe(Reframe),
    /// What a mentee gave to keep.
    Received(Received),
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
    Motives,
    Weighing,
    Passion,
    EnergyNote,
    Strength,
    Need,
    Opportunity,
    LotteryAnswer,
    TurningPoint,
    Beginning,
    Person,
    Agreement,
    Session,
    Remark,
    Preparation,
    Reframe,
    Received,
    Profile,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 21] = [
        Kind::Goal,
        Kind::Why,
        Kind::Bedrock,
        Kind::Motives,
        Kind::Weighing,
        Kind::Passion,
        Kind::EnergyNote,
        Kind::Strength,
        Kind::Need,
        Kind::Opportunity,
        Kind::LotteryAnswer,
        Kind::TurningPoint,
        Kind::Beginning,
        Kind::Person,
        Kind::Agreement,
        Kind::Session,
        Kind::Remark,
        Kind::Preparation,
        Kind::Reframe,
        Kind::Received,
        Kind::Profile,
    ];
}

impl Body {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Body::Goal(_) => Kind::Goal,
            Body::Why(_) => Kind::Why,
            Body::Bedrock(_) => Kind::Bedrock,
            Body::Motives(_) => Kind::Motives,
            Body::Weighing(_) => Kind::Weighing,
            Body::Passion(_) => Kind::Passion,
            Body::EnergyNote(_) => Kind::EnergyNote,
            Body::Strength(_) => Kind::Strength,
            Body::Need(_) => Kind::Need,
            Body::Opportunity(_) => Kind::Opportunity,
            Body::LotteryAnswer(_) => Kind::LotteryAnswer,
            Body::TurningPoint(_) => Kind::TurningPoint,
            Body::Beginning(_) => Kind::Beginning,
            Body::Person(_) => Kind::Person,
            Body::Agreement(_) => Kind::Agreement,
            Body::Session(_) => Kind::Session,
            Body::Remark(_) => Kind::Remark,
            Body::Preparation(_) => Kind::Preparation,
            Body::Reframe(_) => Kind::Reframe,
            Body::Received(_) => Kind::Received,
            Body::Profile(_) => Kind::Profile,
        }
    }

    /// The words by which a person would know it in a list; empty where nothing is written yet.
    pub fn title(&self) -> &str {
        match self {
            Body::Goal(goal) => &goal.statement,
            Body::Why(why) => why.answer.words().unwrap_or_default(),
            Body::Bedrock(bedrock) => &bedrock.statement,
            Body::Passion(passion) => &passion.statement,
            Body::EnergyNote(note) => &note.doing,
            Body::Strength(strength) => &strength.statement,
            Body::Need(need) => &need.statement,
            Body::Opportunity(opportunity) => &opportunity.name,
            Body::LotteryAnswer(answer) => &answer.whose,
            Body::TurningPoint(point) => &point.choice,
            Body::Beginning(beginning) => &beginning.mind,
            Body::Motives(_)
            | Body::Weighing(_)
            | Body::Agreement(_)
            | Body::Session(_)
            | Body::Received(_) => "",
            Body::Person(person) => &person.name,
            Body::Remark(remark) => remark.title(),
            Body::Preparation(preparation) => &preparation.about,
            Body::Reframe(reframe) => &reframe.story,
            Body::Profile(profile) => &profile.name,
        }
    }

    /// Every text in it and the part it belongs to, the title first where it has one.
    pub fn parts(&self) -> Vec<(TextPart, &str)> {
        match self {
            Body::Goal(goal) => goal.parts(),
            Body::Why(why) => TextPart::Title.of(why.answer.words()).collect(),
            Body::Bedrock(bedrock) => vec![(TextPart::Title, &bedrock.statement)],
            Body::Motives(motives) => motives.parts(),
            Body::Weighing(_) => Vec::new(),
            Body::Passion(passion) => passion.parts(),
            Body::EnergyNote(note) => vec![(TextPart::Title, &note.doing)],
            Body::Strength(strength) => strength.parts(),
            Body::Need(need) => vec![(TextPart::Title, &need.statement), (TextPart::Notes, &need.notes)],
            Body::Opportunity(opportunity) => opportunity.parts(),
            Body::LotteryAnswer(answer) => answer.parts(),
            Body::TurningPoint(point) => point.parts(),
            Body::Beginning(beginning) => vec![(TextPart::Title, &beginning.mind)],
            Body::Person(person) => person.parts(),
            Body::Agreement(agreement) => agreement.parts(),
            Body::Session(session) => session.parts(),
            Body::Remark(remark) => remark.parts(),
            Body::Preparation(preparation) => preparation.parts(),
            Body::Reframe(reframe) => reframe.parts(),
            Body::Received(received) => received.parts(),
            Body::Profile(profile) => profile.parts(),
        }
    }

    /// Every text in it, the title first: what search looks through and limits are measured on.
    pub fn texts(&self) -> Vec<&str> {
        self.parts().into_iter().map(|(_, text)| text).collect()
    }

    /// The entry this one hangs under, for kinds that hang under another: a why under a goal or a
    /// why; what is between two people under that person, with whom it goes and comes back.
    pub fn parent(&self) -> Option<EntryId> {
        match self {
            Body::Why(why) => Some(why.under),
            Body::Agreement(agreement) => Some(agreement.with),
            Body::Session(session) => Some(session.with),
            Body::Remark(remark) => Some(remark.from),
            Body::Received(received) => Some(received.from),
            _ => None,
        }
    }

    /// Whether the one text without which the entry would mean nothing is there.
    /// A why may wait for its answer, and what is asked bit by bit may still be blank.
    pub(crate) fn says_something(&self) -> bool {
        match self {
            Body::Why(_)
            | Body::Profile(_)
            | Body::Motives(_)
            | Body::Weighing(_)
            | Body::Beginning(_)
            | Body::Agreement(_)
            | Body::Session(_)
            | Body::Received(_) => true,
            _ => !crate::text::is_blank(self.title()),
        }
    }

    /// Whether a plan has at most one of its kind.
    pub(crate) fn is_the_only_one(&self) -> bool {
        matches!(self, Body::Profile(_) | Body::Motives(_))
    }
}
