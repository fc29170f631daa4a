//! What a plan is: the things a person writes, how they hang together, and what may change them.
//!
//! Does no IO, reads no clock, makes no randomness: times and ids come in, so every rule here
//! can be tested with a table. Who may *receive* an entry is decided in `disclosure`; how it is
//! kept is decided in `vault`.

mod declaration;
mod draft;
mod edit;
mod entry;
mod erase;
#[cfg(debug_assertions)]
pub mod filled;
mod folding;
mod id;
mod index;
pub mod insight;
mod join;
mod kinds;
mod page;
mod place;
mod plan;
mod position;
mod rules;
mod text;
mod tree;

pub use declaration::{
    AnswerTo, Cell, Chosen, Column, Content, Declaration, Document, Field, Holds, Leaves, List, Listed, Part,
    Record, Recorded, Scale, Sort, Value,
};
pub use edit::{Change, Edit, Place, Refusal, Step};
pub use entry::{Audience, Entry, SeenBy};
pub use erase::Erasure;
pub use folding::{folded, stands_alone};
pub use id::{BadId, EntryId};
#[cfg(debug_assertions)]
pub use kinds::Probe;
pub use kinds::{
    Agreement, Answer, Bedrock, Beginner, Beginning, Better, Body, Cadence, Check, CheckIn, Confidence,
    Energy, EnergyNote, Goal, GoalState, Half, Horizon, Importance, Kind, Level, LotteryAnswer, Manner,
    Measure, Motivation, Motives, Need, NextStep, Opportunity, PassingOn, Passion, PassionQuestion, Person,
    Preference, Preparation, Profile, Proof, Pulls, Question, Raise, Received, Reframe, Relationship, Remark,
    Saying, Session, SessionNote, Setting, Sharing, Strength, StrengthQuestion, TellingQuestion, Topic,
    TurningPoint, Wanting, Way, Weighing, Whose, Why, Witness,
};
pub use page::{PageLayout, PaperSize};
pub use plan::Plan;
pub use position::{BadPosition, Position};
pub use text::{LONGEST_ENTRY, LONGEST_TEXT};
pub use tree::Rung;
