//! What is shown of an entry that was found.

use super::query::Query;
use super::snippet::{self, Run};
use chrono::{DateTime, Utc};
use plan::{Body, Entry, EntryId, Kind, Part};
use std::ops::Range;

/// An entry in which all the words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words by which it is known now, cut short with an ellipsis; empty where it has none.
    pub title: Vec<Run>,
    /// Pieces of its other parts, for the words that do not stand in the title.
    pub passages: Vec<Passage>,
    /// Where only an earlier wording says it: when that was written. The passages are from it.
    pub earlier: Option<DateTime<Utc>>,
}

/// A piece of an entry with words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The part it is a piece of.
    pub part: Part,
    /// The text around the words, cut short with an ellipsis.
    pub runs: Vec<Run>,
}

/// A text of an entry and, for each phrase looked for, where it stands there.
struct Looked<'e> {
    part: Part,
    text: &'e str,
    found: Vec<Vec<Range<usize>>>,
}

impl Hit {
    /// The entry as a hit, unless the words only seemed to be there.
    pub(super) fn of(query: &Query, entry: &Entry) -> Option<Hit> {
        let looked = look(query, &entry.body);
        let (title, others): (Vec<_>, Vec<_>) = looked.into_iter().partition(|l| l.part == Part::Title);
        let shown = title.first().map_or(Vec::new(), Looked::runs);
        let passages = passages(&others, missing(query, &title))?;
        Some(Hit { title: shown, passages, ..Hit::bare(entry) })
    }

    /// The entry as a hit for what it said once.
    pub(super) fn once(query: &Query, now: &Entry, earlier: &Entry, at: DateTime<Utc>) -> Option<Hit> {
        let passages = passages(&look(query, &earlier.body), missing(query, &[]))?;
        let title = snippet::around(now.body.title(), Vec::new());
        Some(Hit { title, passages, earlier: Some(at), ..Hit::bare(now) })
    }

    fn bare(entry: &Entry) -> Hit {
        let (title, passages) = (Vec::new(), Vec::new());
        Hit { id: entry.id, kind: entry.body.kind(), title, passages, earlier: None }
    }
}

fn look<'e>(query: &Query, body: &'e Body) -> Vec<Looked<'e>> {
    let looked = |(part, text)| Looked { part, text, found: query.find_in(text) };
    body.parts().into_iter().map(looked).collect()
}

/// The phrases that stand in none of these texts.
fn missing(query: &Query, looked: &[Looked<'_>]) -> Vec<usize> {
    let is_missing = |phrase: &usize| looked.iter().all(|l| l.found[*phrase].is_empty());
    (0..query.phrases()).filter(is_missing).collect()
}

/// The fewest pieces in which all the missing phrases stand, each time the one with the most of
/// them, of equals the earlier; `None` where one of them stands nowhere.
fn passages(looked: &[Looked<'_>], mut missing: Vec<usize>) -> Option<Vec<Passage>> {
    let mut passages = Vec::new();
    while !missing.is_empty() {
        let best = looked.iter().rev().max_by_key(|l| l.count(&missing))?;
        if best.count(&missing) == 0 {
            return None;
        }
        passages.push(Passage { part: best.part, runs: best.runs() });
        missing.retain(|phrase| best.found[*phrase].is_empty());
    }
    Some(passages)
}

impl Looked<'_> {
    fn count(&self, phrases: &[usize]) -> usize {
        phrases.iter().filter(|phrase| !self.found[**phrase].is_empty()).count()
    }

    fn runs(&self) -> Vec<Run> {
        snippet::around(self.text, self.found.concat())
    }
}
