//! What was typed into a search box, as something to look for. There is no query language
//! but quotes around words that belong together: whatever else was typed, it is words.

use super::tokens::{Token, tokens};
use std::ops::Range;

/// Words that must all be there, each a phrase of tokens; the last may be the beginning of one.
pub(super) struct Query {
    phrases: Vec<Phrase>,
}

/// Tokens that must follow one another.
struct Phrase {
    words: Vec<String>,
    /// Whether its last word may be only begun.
    begun: bool,
}

/// Nobody types more; a pasted book must not become a query.
const MOST_PHRASES: usize = 32;
const LONGEST: usize = 4096;

/// What people write around words that belong together, opening and closing alike.
const QUOTES: [char; 10] = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』'];

impl Query {
    /// Reads what was typed; `None` where there is no word in it. Words between quotes are one
    /// phrase; a quote that is not closed lasts to the end.
    pub(super) fn of(typed: &str) -> Option<Query> {
        let typed = &typed[..typed.floor_char_boundary(LONGEST)];
        let stretches = typed.split(QUOTES).enumerate();
        let words = stretches.flat_map(|(at, stretch)| match at % 2 {
            0 => joined(stretch),
            _ => Vec::from_iter(quoted(stretch)),
        });
        let mut phrases: Vec<_> = words.map(|words| Phrase { words, begun: false }).collect();
        phrases.truncate(MOST_PHRASES);
        phrases.last_mut()?.begun = !closes_a_phrase(typed);
        Some(Query { phrases })
    }

    /// How many phrases there are.
    pub(super) fn phrases(&self) -> usize {
        self.phrases.len()
    }

    /// For FTS5. Tokens are letters, digits and marks only, so nothing in them can be syntax.
    pub(super) fn expression(&self) -> String {
        let star = |begun| if begun { " *" } else { "" };
        let quoted = |p: &Phrase| format!("\"{}\"{}", p.words.join(" "), star(p.begun));
        self.phrases.iter().map(quoted).collect::<Vec<_>>().join(" AND ")
    }

    /// Where in a text the phrases stand, for each of them.
    pub(super) fn find_in(&self, text: &str) -> Vec<Vec<Range<usize>>> {
        let tokens = tokens(text);
        self.phrases.iter().map(|phrase| phrase.places(&tokens)).collect()
    }

    /// Whether each phrase stands in one of these texts.
    pub(super) fn stands_in(&self, texts: &[&str]) -> bool {
        let tokens: Vec<_> = texts.iter().map(|text| tokens(text)).collect();
        let stands = |phrase: &Phrase| tokens.iter().any(|tokens| !phrase.places(tokens).is_empty());
        self.phrases.iter().all(stands)
    }
}

/// Words outside quotes, each a phrase of its own; what is written without a gap stays together.
fn joined(stretch: &str) -> Vec<Vec<String>> {
    let mut phrases: Vec<Vec<String>> = Vec::new();
    let mut end = None;
    for Token { folded, range } in tokens(stretch) {
        match phrases.last_mut() {
            Some(phrase) if end == Some(range.start) => phrase.push(folded),
            _ => phrases.push(vec![folded]),
        }
        end = Some(range.end);
    }
    phrases
}

/// Words between quotes: one phrase, unless there are none.
fn quoted(stretch: &str) -> Option<Vec<String>> {
    let words: Vec<_> = tokens(stretch).into_iter().map(|token| token.folded).collect();
    (!words.is_empty()).then_some(words)
}

/// Whether the last word typed stands before a closing quote.
fn closes_a_phrase(typed: &str) -> bool {
    let quotes = typed.matches(QUOTES).count();
    let after = typed.rsplit(QUOTES).next().unwrap_or_default();
    quotes > 0 && quotes.is_multiple_of(2) && tokens(after).is_empty()
}

impl Phrase {
    /// The ranges in which tokens follow one another as in the phrase.
    fn places(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let fitting = tokens.windows(self.words.len()).filter(|window| self.fits(window));
        fitting.map(|window| window[0].range.start..window[window.len() - 1].range.end).collect()
    }

    fn fits(&self, window: &[Token]) -> bool {
        let last = self.words.len() - 1;
        let begun =
            |at: usize, token: &Token, word: &str| self.begun && at == last && token.folded.starts_with(word);
        let mut pairs = window.iter().zip(&self.words).enumerate();
        pairs.all(|(at, (token, word))| token.folded == *word || begun(at, token, word))
    }
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
    fn words_between_quotes_are_one_phrase() {
        check("\"lead people\"", "\"lead people\"");
        check("small \"lead people\" te", "\"small\" AND \"lead people\" AND \"te\" *");
        check("\"lead peo", "\"lead peo\" *");
        check("„Menschen führen“", "\"menschen fuhren\"");
        check("«mener des gens» ", "\"mener des gens\"");
        check("\"\" lead", "\"lead\" *");
        check("\"lead\" \"", "\"lead\" *");
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
