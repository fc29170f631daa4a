//! Plan, recipient and choice in; what leaves, what stays and why out.
//!
//! A [`Disclosure`] is the only thing a PDF or a sealed file is made from. It owns its text and
//! bears no entry ids (an id tells when an entry was begun), so what was not chosen is not in it.
//! The few vocabulary types it borrows from `plan` are re-exported here, so that `paper` and
//! `sealed` need not know `plan` at all; `Plan`, `Entry` and `Body` must never be among them.

mod audit;
mod between;
mod choice;
mod cleared;
mod disclose;
mod item;
mod left;
mod pieces;
mod reflected;
mod visible;

pub use audit::{Because, Breach, Fit};
pub use between::{AgreementItem, CheckInItem, NoteItem, SessionItem};
pub use choice::{Choice, For, Part};
pub use cleared::{BreaksAgreement, Cleared, Despite, Reason};
pub use disclose::{Leaving, Outcome, Refused, StayReason, Staying, disclose};
pub use item::{
    Disclosure, Document, GoalItem, Ground, GroundNumber, Introduction, Item, Pull, Recipient, Said, WhyItem,
};
pub use left::may_read_step;
pub use pieces::{Piece, PieceNumber};
pub use plan::{
    Check, Confidence, Energy, GoalState, Half, Horizon, Importance, Level, Measure, Motivation, NextStep,
    PassingOn, PassionQuestion, Proof, Question, Raise, Relationship, Saying, Setting, Sharing,
    TellingQuestion, Topic, Way, Whose, Witness,
};
pub use reflected::{
    Charge, LotteryItem, MotivesItem, NeedItem, OpportunityItem, PassionItem, Ranked, StrengthItem, Told,
    TurningPointItem, WeighingItem,
};
pub use visible::{Visible, visible_to};
