//! What one person says to another about their plan, and in which way.

use serde::{Deserialize, Serialize};

/// Something said, in one of the ways in which a mentor helps (A9, B13, D4, E13). Advice is the
/// one that waits until it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Saying {
    /// Asked.
    Question {
        /// In their words.
        words: String,
    },
    /// Played back: what they heard.
    Playback {
        /// In their words.
        words: String,
    },
    /// Told from their own life.
    Story {
        /// In their words.
        words: String,
    },
    /// Advised, because it was asked for.
    Advice {
        /// In their words.
        words: String,
    },
    /// Feedback in its four parts (D6).
    Feedback {
        /// What happened.
        what: String,
        /// Its impact.
        impact: String,
        /// Why it matters.
        why: String,
        /// How to improve or repeat it.
        how: String,
    },
    /// Recognition (A16).
    Recognition {
        /// In their words.
        words: String,
    },
}

impl Saying {
    /// Every text in it, in order.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Saying::Question { words }
            | Saying::Playback { words }
            | Saying::Story { words }
            | Saying::Advice { words }
            | Saying::Recognition { words } => vec![words],
            Saying::Feedback { what, impact, why, how } => vec![what, impact, why, how],
        }
    }
}
