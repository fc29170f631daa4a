//! Plan, recipient and choice in; what leaves, what stays and why out.
//!
//! A [`Disclosure`] is the only thing a PDF or a sealed file is made from. It owns its text and
//! bears no entry ids (an id tells when an entry was begun), so what was not chosen is not in it.
//! The few vocabulary types it borrows from `plan` are re-exported here, so that `paper` and
//! `sealed` need not know `plan` at all; `Plan`, `Entry` and `Body` must never be among them.

mod audit;
mod choice;
mod cleared;
mod disclose;
mod given;
mod item;
mod left;
mod pieces;
mod visible;

pub use audit::{Because, Breach, Fit};
pub use choice::{Choice, For};
pub use cleared::{BreaksAgreement, Cleared, Despite, Reason};
pub use disclose::{Leaving, Outcome, Refused, StayReason, Staying, disclose};
pub use given::{Charge, CheckInItem, Given, NoteItem, Ranked, Said, WhyItem};
pub use item::{Disclosure, Ground, GroundNumber, Introduction, Item, ItemField, Recipient};
pub use left::may_read_step;
pub use pieces::{Piece, PieceNumber};
pub use plan::{
    AnswerTo, Cell, Check, Chosen, Column, Confidence, Content, Declaration, Document, Energy, Field,
    GoalState, Half, Holds, Horizon, Importance, Kind, Leaves, Level, List, Listed, Measure, Motivation,
    NextStep, PageLayout, PaperSize, Part, PassingOn, PassionQuestion, Proof, Question, Raise, Record,
    Recorded, Relationship, Saying, Scale, Setting, Sharing, Sort, TellingQuestion, Topic, Way, Whose,
    Witness,
};
pub use visible::{Visible, visible_to};
