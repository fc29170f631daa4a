//! Search: from words to the entries in which they all stand, with the places to show.
//!
//! The index in the database finds candidates; each is then read again here, so that a hit is
//! always true and its runs fit what the person wrote.

mod hit;
mod query;
mod snippet;
mod tokens;

pub use hit::{Hit, Passage};
pub use snippet::Run;

use crate::Trouble;
use crate::database::Database;
use plan::{Body, Entry, EntryId, Kind, Part, SeenBy};
use query::Query;
use std::collections::BTreeSet;

/// Where to search. By default in what is not in the trash, as it is worded now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// In the trash as well.
    pub trash: bool,
    /// In earlier wordings as well, of entries that no longer say it.
    pub earlier: bool,
    /// Only entries of these kinds; of every kind where none is named.
    pub kinds: BTreeSet<Kind>,
    /// Only entries that these may see; whoever may where nobody is named.
    pub seen_by: Option<SeenBy>,
}

impl Scope {
    fn holds(&self, entry: &Entry) -> bool {
        (self.trash || entry.is_live())
            && (self.kinds.is_empty() || self.kinds.contains(&entry.body.kind()))
            && self.seen_by.is_none_or(|who| who.means(&entry.audience))
    }
}

/// What the index holds of a body: the words of its title, and all the others.
pub(crate) fn words_of(body: &Body) -> (String, String) {
    let words = |text: &str| tokens::tokens(text).into_iter().map(|t| t.folded).collect::<Vec<_>>().join(" ");
    let (title, rest): (Vec<_>, Vec<_>) =
        body.parts().into_iter().partition(|(part, _)| *part == Part::Title);
    let all = |parts: Vec<(_, &str)>| parts.iter().map(|(_, text)| words(text)).collect::<Vec<_>>().join(" ");
    (all(title), all(rest))
}

/// The entries in which all the words stand, the best first, at most `limit`. The last word may
/// be the beginning of one. No words find nothing.
pub(crate) fn search(
    database: &Database,
    words: &str,
    scope: &Scope,
    limit: usize,
) -> Result<Vec<Hit>, Trouble> {
    let mut hits = Vec::new();
    let Some(query) = Query::of(words).filter(|_| limit > 0) else { return Ok(hits) };
    database.candidates(&query.expression(), |entry| {
        if scope.holds(&entry) {
            hits.extend(Hit::of(&query, &entry));
        }
        hits.len() < limit
    })?;
    if scope.earlier && hits.len() < limit {
        search_the_past(database, &query, scope, limit, &mut hits)?;
    }
    Ok(hits)
}

/// Adds the entries that once said it, the one last reworded first. What was said is in no index:
/// every earlier wording is read, which people ask for seldom and wait for gladly.
fn search_the_past(
    database: &Database,
    query: &Query,
    scope: &Scope,
    limit: usize,
    hits: &mut Vec<Hit>,
) -> Result<(), Trouble> {
    let mut known: BTreeSet<EntryId> = hits.iter().map(|hit| hit.id).collect();
    database.earlier_wordings(|earlier, at, now| {
        if !known.contains(&earlier.id) && query.stands_in(&earlier.body.texts()) {
            let now = now()?;
            known.insert(now.id);
            if scope.holds(&now) {
                hits.extend(Hit::once(query, &now, &earlier, at));
            }
        }
        Ok(hits.len() < limit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Goal;
    use proptest::prelude::*;

    fn plain(runs: &[Run]) -> String {
        runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Text with a good deal of what is special to somebody.
    fn text() -> impl Strategy<Value = String> {
        prop_oneof![".{0,40}", "[a-c \"“*:()é团ß\u{301}\n]{0,40}"]
    }

    proptest! {
        #[test]
        fn nothing_typed_is_syntax(typed in text()) {
            if let Some(query) = Query::of(&typed) {
                let expression = query.expression();
                let bare = expression.replace("\" AND \"", " ");
                let words = bare.trim_end_matches(" *").trim_matches('"');
                let harmless = |c: char| c == ' ' || c.is_alphanumeric()
                    || unicode_normalization::char::is_combining_mark(c);
                prop_assert!(words.chars().all(harmless), "{expression}");
            }
        }

        #[test]
        fn runs_are_the_words_that_were_written(typed in text(), written in text()) {
            let Some(query) = Query::of(&typed) else { return Ok(()) };
            let marks = query.find_in(&written).concat();
            let on_one_line = written.replace(['\n', '\r', '\t'], " ");
            prop_assert_eq!(plain(&snippet::around(&written, marks)), on_one_line);
        }

        #[test]
        fn what_was_written_is_found_by_itself(written in text()) {
            let Some(query) = Query::of(&format!("\"{}\"", written.replace(|c| "\"“”„«»「」『』".contains(c), " ")))
                else { return Ok(()) };
            let goal = Body::Goal(Goal::new(written));
            prop_assert!(query.stands_in(&goal.texts()));
        }
    }
}
