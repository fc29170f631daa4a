//! A sitting in which motivations were held side by side, two at a time.

use super::Motivation;
use crate::EntryId;
use crate::declaration::{Field, List, Part, Sort, declare};
use crate::{Kind, Sharing};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A sort of motivations by pairs (E2, E10). Any number over the years; the order it ends in is
/// worked out anew from what was preferred, with its uncertainty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Weighing {
    /// What was weighed: two to eight.
    pub among: BTreeSet<Motivation>,
    /// What was preferred, in the order it was asked.
    pub preferences: Vec<Preference>,
    /// The `goal` entry it was about; otherwise work as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
}

declare!(Weighing.for_growth_plan(Sharing::Motivations).with(&[Field::written_on()]) {
    about: Field::new(Part::About, Sort::Tie(Some(Kind::Goal))).with_entry(),
    among: Field::new(Part::Motivations, Sort::Choices(List::Motivation)).labelled("among"),
    preferences: Field::own(Part::Order).labelled("preferences").with_entry().needed(),
});

/// One pair held side by side.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Preference {
    /// The one shown first.
    pub left: Motivation,
    /// The one shown beside it.
    pub right: Motivation,
    /// Which pulls more.
    pub pulls: Pulls,
}

/// Which of two pulls more.
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
pub enum Pulls {
    /// The one shown first.
    Left,
    /// The one shown beside it.
    Right,
    /// Both alike.
    Alike,
}

impl Preference {
    /// Both, in the source's order, whichever was shown first.
    pub fn pair(&self) -> (Motivation, Motivation) {
        (self.left.min(self.right), self.left.max(self.right))
    }
}

impl Weighing {
    /// Whether it weighs something, and only what it set out to weigh, each pair at most once.
    pub(crate) fn is_sound(&self) -> bool {
        let within = |p: &Preference| {
            p.left != p.right && self.among.contains(&p.left) && self.among.contains(&p.right)
        };
        let pairs: BTreeSet<_> = self.preferences.iter().map(Preference::pair).collect();
        let once = pairs.len() == self.preferences.len();
        self.among.len() >= 2 && once && self.preferences.iter().all(within)
    }
}
