//! The questions of the why ladder, and which way each leads.

use crate::declaration::closed_list;
use serde::{Deserialize, Serialize};

closed_list! {
    /// The questions of the why ladder (E9). Their words are in `locales/*/questions.ftl` as
    /// `question-<name>`; an answer keeps which one it answered.
    #[expect(missing_docs, reason = "each is the question its name asks; the words are in Fluent")]
    Question = Question {
        // Down: one layer deeper.
        WhyThis,
        WhyMatters,
        WhatsUnderneath,
        WhyThatMatters,
        WhatWouldBeTrue,
        WhatDoesItProtect,
        WhatIsItFor,
        WhyYou,
        WhatStays,
        WhatWouldBeMissing,
        // Doors: other ways down, for when one is stuck.
        IfYouCouldNot,
        WhenLastFelt,
        WhatAFriendWouldSay,
        IfItWereDone,
        WhoDoYouThinkOf,
        WhatDoYouEnvy,
        // Up: back towards the surface, to test or to make plain.
        WhatWouldThatGive,
        AnExample,
        HowWouldYouNotice,
        WhatElseWouldServe,
    }
}

/// Which way a question leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// To the next deeper layer.
    Down,
    /// To the next deeper layer by another door.
    Door,
    /// Back up: its answer stands beside the layer it was asked about.
    Up,
}

impl Question {
    /// Which way it leads.
    pub fn way(self) -> Way {
        match Question::ALL.iter().position(|q| *q == self) {
            Some(0..10) => Way::Down,
            Some(10..16) => Way::Door,
            _ => Way::Up,
        }
    }
}
