//! What was typed into a search box, as something to look for. There is no query language:
//! whatever was typed, it is words.

use super::tokens::{Token, tokens};
use std::ops::Range;

/// Words that must all be there, each as a row of tokens; the last may be the beginning of one.
pub(super) struct Query {
    phrases: Vec<Vec<String>>,
}

/// Nobody types more; a pasted book must not become a query.
const MOST_PHRASES: usize = 32;
const LONGEST: usize = 4096;

impl Query {
    /// Reads what was typed; `None` where there is no word in it.
    pub(super) fn of(typed: &str) -> Option<Query> {
        let typed = &typed[..typed.floor_char_boundary(LONGEST)];
        let mut phrases: Vec<Vec<String>> = Vec::new();
        let mut end = None;
        for Token { folded, range } in tokens(typed) {
            match phrases.last_mut() {
                Some(phrase) if end == Some(range.start) => phrase.push(folded),
                _ => phrases.push(vec![folded]),
            }
            end = Some(range.end);
        }
        phrases.truncate(MOST_PHRASES);
        (!phrases.is_empty()).then_some(Query { phrases })
    }

    /// For FTS5. Tokens are letters, digits and marks only, so nothing in them can be syntax.
    pub(super) fn expression(&self) -> String {
        let quoted: Vec<_> = self.phrases.iter().map(|p| format!("\"{}\"", p.join(" "))).collect();
        quoted.join(" AND ") + " *"
    }

    /// Where in a text the words stand, for each of them.
    pub(super) fn find_in(&self, text: &str) -> Vec<Vec<Range<usize>>> {
        let tokens = tokens(text);
        let last = self.phrases.len() - 1;
        let find = |(index, phrase): (usize, &Vec<String>)| places(&tokens, phrase, index == last);
        self.phrases.iter().enumerate().map(find).collect()
    }
}

/// The ranges in which tokens follow one another as in the phrase.
fn places(tokens: &[Token], phrase: &[String], may_be_begun: bool) -> Vec<Range<usize>> {
    let windows = tokens.windows(phrase.len());
    let fitting = windows.filter(|window| fits(window, phrase, may_be_begun));
    fitting.map(|window| window[0].range.start..window[window.len() - 1].range.end).collect()
}

fn fits(window: &[Token], phrase: &[String], may_be_begun: bool) -> bool {
    let last = phrase.len() - 1;
    window.iter().zip(phrase).enumerate().all(|(index, (token, word))| {
        token.folded == *word || (may_be_begun && index == last && token.folded.starts_with(word.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expression: &str) {
        assert_eq!(Query::of(typed).unwrap().expression(), expression);
    }

    #[test]
    fn whatever_is_typed_becomes_words() {
        check("Lead people", "\"lead\" AND \"people\" *");
        check("目标 x", "\"目 标\" AND \"x\" *");
        check(
            "title:lead OR NEAR(a b) \"-*^",
            "\"title\" AND \"lead\" AND \"or\" AND \"near\" AND \"a\" AND \"b\" *",
        );
        check("'; DROP TABLE entries; --", "\"drop\" AND \"table\" AND \"entries\" *");
    }

    #[test]
    fn nothing_to_look_for_is_no_query() {
        for typed in ["", "   ", "\"\"", "***", "\u{0}", "🎯"] {
            assert!(Query::of(typed).is_none(), "{typed:?}");
        }
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let query = Query::of("cafe tea").unwrap();
        let text = "A Café team of teams";
        let places = query.find_in(text);
        let words =
            |phrase: usize| places[phrase].iter().map(|place| &text[place.clone()]).collect::<Vec<_>>();
        assert_eq!((words(0), words(1)), (vec!["Café"], vec!["team", "teams"]));
    }
}
