//! The one way a plan changes: an [`Edit`] says what is wanted, a [`Change`] is what it comes to.

use crate::{Audience, Body, Entry, EntryId, Topic};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person wants changed. However many kinds of entry there are, these are all the edits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Edit {
    /// Begin a new entry, seen by nobody else.
    Add {
        /// A fresh id.
        id: EntryId,
        /// What was written.
        body: Body,
        /// Where among its siblings.
        place: Place,
    },
    /// Write an entry anew; its kind stays.
    Rewrite {
        /// Which.
        id: EntryId,
        /// The whole new body.
        body: Body,
    },
    /// Move an entry among its siblings.
    Move {
        /// Which.
        id: EntryId,
        /// Where to.
        place: Place,
    },
    /// Say who may see an entry.
    Show {
        /// Which.
        id: EntryId,
        /// Who may see it from now on.
        audience: Audience,
    },
    /// Say what an entry touches.
    Mark {
        /// Which.
        id: EntryId,
        /// All that it touches.
        topics: BTreeSet<Topic>,
    },
    /// Put an entry in the trash, and with it all that hangs under it.
    Trash {
        /// Which.
        id: EntryId,
    },
    /// Take an entry out of the trash, with all that went in with it.
    Restore {
        /// Which.
        id: EntryId,
    },
    /// Make two bedrocks one: all that rests on the first comes to rest on the other, and the
    /// first goes to the trash.
    Join {
        /// The bedrock whose words go.
        ground: EntryId,
        /// The bedrock whose words stay.
        into: EntryId,
    },
    /// Several edits as one act: all of them or none, undone together.
    Several {
        /// In this order; each sees what those before it did.
        edits: Vec<Edit>,
    },
}

/// A place among siblings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "at", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Place {
    /// Before all others.
    First,
    /// After all others.
    #[default]
    Last,
    /// Right before this one.
    Before {
        /// The sibling that comes after.
        id: EntryId,
    },
    /// Right after this one.
    After {
        /// The sibling that comes before.
        id: EntryId,
    },
}

/// What an edit comes to: for each entry touched, how it was and how it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// At most one step for each entry.
    pub steps: Vec<Step>,
}

/// One entry before and after. Not both are `None`, and both bear the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How it was; `None` where it did not exist.
    pub before: Option<Entry>,
    /// How it is now; `None` where its adding was undone.
    pub after: Option<Entry>,
}

impl Step {
    /// The entry it is about.
    pub fn id(&self) -> EntryId {
        let entry = self.after.as_ref().or(self.before.as_ref());
        entry.expect("a step has a before or an after").id
    }
}

impl Change {
    /// The change that takes this one back.
    pub fn inverse(&self) -> Change {
        let swap = |s: &Step| Step { before: s.after.clone(), after: s.before.clone() };
        Change { steps: self.steps.iter().rev().map(swap).collect() }
    }

    /// True when nothing is different afterwards.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// This change followed by another, as one: each entry appears once, first before to last
    /// after, and entries that end as they began are left out.
    pub fn then(mut self, next: Change) -> Change {
        let places: BTreeMap<_, _> = self.steps.iter().enumerate().map(|(i, s)| (s.id(), i)).collect();
        for step in next.steps {
            match places.get(&step.id()) {
                Some(place) => self.steps[*place].after = step.after,
                None => self.steps.push(step),
            }
        }
        self.steps.retain(|s| s.before != s.after);
        self
    }
}

/// Why an edit cannot be done. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// No such entry.
    #[error("no such entry")]
    Unknown,
    /// The new id is in use.
    #[error("the id is in use")]
    IdInUse,
    /// An entry keeps its kind.
    #[error("an entry keeps its kind")]
    KindChanged,
    /// The one text that must be there is blank.
    #[error("nothing is written")]
    Blank,
    /// A text is longer than [`crate::LONGEST_TEXT`], or all of an entry together are longer than
    /// [`crate::LONGEST_ENTRY`].
    #[error("a text is too long")]
    TooLong,
    /// The importance is not between 1 and 10.
    #[error("importance runs from 1 to 10")]
    OutOfRange,
    /// A why must hang under a goal or a why that is not bedrock, without going in a circle.
    #[error("a why hangs under a goal or another why")]
    WrongParent,
    /// A why can rest on bedrock only, and nothing deeper can hang under a why that rests; what
    /// was answered on the way back up can.
    #[error("not on this ground")]
    WrongGround,
    /// Only bedrock can be joined, and only with other bedrock.
    #[error("not two bedrocks")]
    NotTwoGrounds,
    /// More layers than a person digs in a life.
    #[error("too deep")]
    TooDeep,
    /// The entry lies in the trash.
    #[error("in the trash")]
    InTrash,
    /// An audience of named people names none, or names something that is no person.
    #[error("not an audience")]
    WrongAudience,
    /// A plan has one of this kind.
    #[error("a plan has one of this kind")]
    OnlyOne,
    /// It speaks of something that is not there, or is of another kind.
    #[error("a tie to nothing")]
    WrongTie,
    /// Motivations are weighed two or more together, each pair from among them.
    #[error("not a weighing")]
    NotAWeighing,
    /// The neighbour named for a place is not a sibling.
    #[error("not a sibling")]
    NotASibling,
    /// The entry has changed since; the undo no longer fits.
    #[error("changed since")]
    ChangedSince,
}
