//! The guided start: one question at a time, on any number of evenings.

use crate::EntryId;
use crate::Kind;
use crate::declaration::{Field, List, Part, Sort, closed_list, declare};
use serde::{Deserialize, Serialize};

/// How far a guided start has come, so that it can stop anywhere and go on another day. What is
/// written on the way becomes entries of its own; the two whys hang under the goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Beginning {
    /// "What is on your mind?"
    pub mind: String,
    /// The question that comes next.
    pub next: Beginner,
    /// The `goal` entry written on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<EntryId>,
    /// The `passion` entry written on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passion: Option<EntryId>,
    /// The `strength` entry written on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<EntryId>,
}

declare!(Beginning {
    mind: Field::title().may_wait().labelled("mind"),
    next: Field::choice(Part::Next, List::Beginner),
    goal: Field::new(Part::Goal, Sort::Tie(Some(Kind::Goal))),
    passion: Field::new(Part::Passion, Sort::Tie(Some(Kind::Passion))),
    strength: Field::new(Part::Strength, Sort::Tie(Some(Kind::Strength))),
});

closed_list! {
    /// The questions of the guided start, in their order.
    #[derive(Default)]
    Beginner = Beginner {
        /// What is on your mind?
        #[default]
        Mind,
        /// What do you want?
        Goal,
        /// Why does that matter?
        Why,
        /// And why that?
        WhyThat,
        /// A passion, sideways.
        Passion,
        /// A strength: what do people come to you for?
        Strength,
        /// Nothing: it is through.
        Through,
    }
}
