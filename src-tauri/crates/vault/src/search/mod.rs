//! Search: from words to the entries in which they all stand, with the place to show.
//!
//! The index in the database finds candidates; each is then read again here, so that a hit is
//! always true and its marks fit what the person wrote.

mod query;
mod snippet;
mod tokens;

use crate::Trouble;
use crate::database::Database;
use plan::{Body, Entry, EntryId, Kind};
use query::Query;
use std::ops::Range;

/// An entry in which all the words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The text around the words, cut short with an ellipsis.
    pub snippet: String,
    /// Where the words stand in the snippet, as byte ranges in order, none touching another.
    pub marks: Vec<Range<usize>>,
}

/// Where to search.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Scope {
    /// In what is not in the trash.
    #[default]
    Live,
    /// In the trash as well.
    WithTrash,
}

/// What the index holds of a body: the words of its title, and all the others.
pub(crate) fn words_of(body: &Body) -> (String, String) {
    let words = |text: &str| tokens::tokens(text).into_iter().map(|t| t.folded).collect::<Vec<_>>().join(" ");
    let texts = body.texts();
    let (title, rest) = texts.split_at(texts.len().min(1));
    let all = |texts: &[&str]| texts.iter().map(|text| words(text)).collect::<Vec<_>>().join(" ");
    (all(title), all(rest))
}

/// The entries in which all the words stand, the best first, at most `limit`. The last word may
/// be the beginning of one. No words find nothing.
pub(crate) fn search(
    database: &Database,
    words: &str,
    scope: Scope,
    limit: usize,
) -> Result<Vec<Hit>, Trouble> {
    let mut hits = Vec::new();
    let Some(query) = Query::of(words).filter(|_| limit > 0) else { return Ok(hits) };
    database.candidates(&query.expression(), |entry| {
        if scope == Scope::WithTrash || entry.is_live() {
            hits.extend(hit(&query, &entry));
        }
        hits.len() < limit
    })?;
    Ok(hits)
}

/// The entry as a hit, unless the words only seemed to be there.
fn hit(query: &Query, entry: &Entry) -> Option<Hit> {
    let texts = entry.body.texts();
    let found: Vec<_> = texts.iter().map(|text| query.find_in(text)).collect();
    let phrases = found.first()?.len();
    if !(0..phrases).all(|phrase| found.iter().any(|text| !text[phrase].is_empty())) {
        return None;
    }
    // Of texts with as many of the words, the earlier one says more.
    let words_in = |text: &Vec<Vec<Range<usize>>>| text.iter().filter(|places| !places.is_empty()).count();
    let best = (0..texts.len()).rev().max_by_key(|index| words_in(&found[*index]))?;
    let (snippet, marks) = snippet::around(texts[best], found[best].concat());
    Some(Hit { id: entry.id, kind: entry.body.kind(), snippet, marks })
}
