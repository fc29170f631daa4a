//! What a plan is: the things a person writes, how they hang together, and what may change them.
//!
//! Does no IO, reads no clock, makes no randomness: times and ids come in, so every rule here
//! can be tested with a table. Who may *receive* an entry is decided in `disclosure`; how it is
//! kept is decided in `vault`.

mod body;
mod draft;
mod edit;
mod entry;
mod erase;
mod folding;
mod id;
mod index;
pub mod insight;
mod join;
mod place;
mod plan;
mod position;
mod rules;
mod text;
mod tree;

pub use body::{
    Agreement, Answer, Bedrock, Beginner, Beginning, Better, Body, Cadence, Check, CheckIn, Confidence,
    Energy, EnergyNote, Goal, GoalState, Half, Horizon, Importance, Kind, Level, LotteryAnswer, Manner,
    Measure, Motivation, Motives, Need, NextStep, Opportunity, PassingOn, Passion, PassionQuestion, Person,
    Preference, Preparation, Profile, Proof, Pulls, Question, Raise, Received, Reframe, Relationship, Remark,
    Saying, Session, SessionNote, Setting, Sharing, Strength, StrengthQuestion, TellingQuestion, TextPart,
    Topic, TurningPoint, Wanting, Way, Weighing, Whose, Why, Witness,
};
pub use edit::{Change, Edit, Place, Refusal, Step};
pub use entry::{Audience, Entry, SeenBy};
pub use erase::Erasure;
pub use folding::{folded, stands_alone};
pub use id::{BadId, EntryId};
pub use plan::Plan;
pub use position::{BadPosition, Position};
pub use text::{LONGEST_ENTRY, LONGEST_TEXT};
pub use tree::Rung;
