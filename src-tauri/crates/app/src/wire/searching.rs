//! What is looked for, and what was found.

use chrono::{DateTime, Utc};
use plan::{EntryId, Kind, Part, SeenBy};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What is looked for, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Sought {
    /// As typed: all of the words, the last perhaps only begun, those between quotes together.
    pub words: String,
    /// Only entries of these kinds; of every kind where none is named.
    #[ts(as = "Vec<Kind>")]
    pub kinds: BTreeSet<Kind>,
    /// Only entries that these may see; whoever may where nobody is named.
    #[ts(optional)]
    pub seen_by: Option<SeenBy>,
    /// In the trash as well.
    pub trash: bool,
    /// In earlier wordings as well.
    pub earlier: bool,
}

impl Sought {
    /// These words, in what is not in the trash, as it is worded now.
    pub fn words(words: impl Into<String>) -> Sought {
        Sought { words: words.into(), ..Sought::default() }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Search {
    /// The entries, the best first.
    pub found: Vec<Found>,
    /// Whether there are more than these.
    pub more: bool,
}

/// An entry in which all the words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words by which it is known; empty where it has none of its own.
    pub title: Vec<Run>,
    /// Pieces of its other parts, for the words that do not stand in the title.
    pub passages: Vec<Passage>,
    /// Where only an earlier wording says it: when that was written. The passages are from it.
    pub earlier: Option<DateTime<Utc>>,
}

/// A piece of an entry with words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    /// The part it is a piece of.
    pub part: Part,
    /// The text around the words.
    pub runs: Vec<Run>,
}

/// A stretch of text that was looked for, or of what stands between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// Its words.
    pub text: String,
    /// Whether it was looked for.
    pub hit: bool,
}

impl From<vault::Hit> for Found {
    fn from(hit: vault::Hit) -> Found {
        let passage = |p: vault::Passage| Passage { part: p.part, runs: runs(p.runs) };
        Found {
            id: hit.id,
            kind: hit.kind,
            title: runs(hit.title),
            passages: hit.passages.into_iter().map(passage).collect(),
            earlier: hit.earlier,
        }
    }
}

fn runs(runs: Vec<vault::Run>) -> Vec<Run> {
    runs.into_iter().map(|run| Run { text: run.text, hit: run.hit }).collect()
}
