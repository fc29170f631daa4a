//! Which entry a person means by the words it begins with.

use crate::trouble::Wrong;
use app::{Entry, Kind, Plan};

/// The entries of a kind that these words mean, each by one of them.
pub(super) fn named<'p>(plan: &'p Plan, kind: Kind, words: &[String]) -> Result<Vec<&'p Entry>, Wrong> {
    let entries = plan.live(kind);
    words.iter().map(|words| one(kind, &entries, words)).collect()
}

/// The one of a kind that was begun last.
pub(super) fn latest(plan: &Plan, kind: Kind) -> Result<&Entry, Wrong> {
    plan.live(kind).into_iter().max_by_key(|entry| entry.created).ok_or(Wrong::NoneOfKind(kind))
}

/// The one entry that begins with these words, or that is these words where several begin so.
fn one<'p>(kind: Kind, entries: &[&'p Entry], words: &str) -> Result<&'p Entry, Wrong> {
    let words = folded(words);
    let begins = |entry: &&&Entry| !words.is_empty() && folded(entry.body.title()).starts_with(&words);
    let begun: Vec<_> = entries.iter().filter(begins).copied().collect();
    match begun.as_slice() {
        [] => Err(Wrong::NoSuchEntry(kind, words)),
        [entry] => Ok(entry),
        several => match several.iter().filter(|e| folded(e.body.title()) == words).collect::<Vec<_>>()[..] {
            [entry] => Ok(entry),
            _ => Err(Wrong::SeveralEntries(kind, words, several.len())),
        },
    }
}

/// As a person compares: neither capitals nor white space nor the shape of an apostrophe matter.
fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}
