//! A small language for turns of phrase, so that what to look for stands in tables.
//!
//! A pattern is a row of elements that must follow one another within a sentence:
//!
//! | element | stands for |
//! |---|---|
//! | `tech` | this word, however it is capitalised |
//! | `tech\|team` | one of these words |
//! | `@role` | one word of the named list |
//! | `#` | a number in digits |
//! | `####` | a year of our time in digits, by itself or within a date |
//! | `*` | any word |
//! | `^head` | one of the alternatives, beginning with a capital |
//! | `a\|an?` | may be missing |
//! | `$` | nothing may follow in the sentence |
//! | `<` … `>` | only the words between are what was found; the rest is context |

use unicode_segmentation::UnicodeSegmentation;

/// A name and the words, parted by spaces, that patterns mean by it.
pub(super) type List = (&'static str, &'static str);

/// A word of a statement.
#[derive(Debug, Clone)]
pub(super) struct Word {
    start: usize,
    end: usize,
    /// In lower case, with plain apostrophes and without a possessive `'s`.
    plain: String,
    is_capital: bool,
    ends_phrase: bool,
}

/// A row of elements that must follow one another.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    elements: Vec<Element>,
}

#[derive(Debug, Clone)]
struct Element {
    what: What,
    needs_capital: bool,
    may_miss: bool,
}

#[derive(Debug, Clone)]
enum What {
    OneOf(Vec<String>),
    Any,
    End,
    Open,
    Close,
}

/// Where something was found: bytes of the statement, from and to.
pub(super) type Found = (usize, usize);

/// The words of a statement, each knowing whether a phrase ends after it.
pub(super) fn words(statement: &str) -> Vec<Word> {
    let found: Vec<_> = statement.unicode_word_indices().collect();
    let nexts = found.iter().skip(1).map(|(at, _)| *at).chain([statement.len()]);
    found.iter().zip(nexts).map(|((start, text), next)| word(statement, *start, text, next)).collect()
}

fn word(statement: &str, start: usize, text: &str, next: usize) -> Word {
    let end = start + text.len();
    let lower = text.to_lowercase().replace('’', "'");
    let gap = &statement[end..next];
    Word {
        start,
        end,
        plain: lower.strip_suffix("'s").unwrap_or(&lower).to_owned(),
        is_capital: text.starts_with(char::is_uppercase),
        ends_phrase: next == statement.len() || gap.contains(['.', ',', ';', ':', '?', '!', '\n', '(', ')']),
    }
}

impl Pattern {
    /// Reads a pattern. Lists that it names and that are not given stand for nothing.
    pub(super) fn read(text: &str, lists: &[List]) -> Pattern {
        Pattern { elements: text.split_whitespace().map(|e| element(e, lists)).collect() }
    }

    /// Everywhere the pattern is found.
    pub(super) fn find(&self, words: &[Word]) -> Vec<Found> {
        (0..words.len()).filter_map(|at| matched(&self.elements, words, at, Span::default())).collect()
    }
}

/// The patterns of a table.
pub(super) fn read_all(table: &[&str], lists: &[List]) -> Vec<Pattern> {
    table.iter().map(|text| Pattern::read(text, lists)).collect()
}

fn element(text: &str, lists: &[List]) -> Element {
    let (text, may_miss) = text.strip_suffix('?').map_or((text, false), |t| (t, true));
    let (text, needs_capital) = text.strip_prefix('^').map_or((text, false), |t| (t, true));
    let what = match text {
        "*" => What::Any,
        "$" => What::End,
        "<" => What::Open,
        ">" => What::Close,
        _ => What::OneOf(text.split('|').flat_map(|word| named(word, lists)).collect()),
    };
    Element { what, needs_capital, may_miss }
}

fn named(word: &str, lists: &[List]) -> Vec<String> {
    let Some(name) = word.strip_prefix('@') else { return vec![word.to_owned()] };
    let list = lists.iter().filter(|(n, _)| *n == name).flat_map(|(_, words)| words.split_whitespace());
    list.map(str::to_owned).collect()
}

/// How far a match has come: where it began, where it is to be reported from and to.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    from: Option<usize>,
    to: Option<usize>,
    last: Option<usize>,
    is_closed: bool,
}

impl Span {
    fn with(self, at: usize) -> Span {
        let to = if self.is_closed { self.to } else { Some(at) };
        Span { from: self.from.or(Some(at)), to, last: Some(at), ..self }
    }
}

fn matched(elements: &[Element], words: &[Word], at: usize, span: Span) -> Option<Found> {
    let Some((element, rest)) = elements.split_first() else {
        return Some((words[span.from?].start, words[span.to?].end));
    };
    match element.what {
        What::Open => return matched(rest, words, at, Span { from: None, ..span }),
        What::Close => return matched(rest, words, at, Span { is_closed: true, ..span }),
        What::End => return if ended(words, span.last) { matched(rest, words, at, span) } else { None },
        What::OneOf(_) | What::Any => {}
    }
    let goes_on = span.last.is_none() || !ended(words, span.last);
    let fits = goes_on && words.get(at).is_some_and(|word| element.fits(word));
    let taken = if fits { matched(rest, words, at + 1, span.with(at)) } else { None };
    taken.or_else(|| if element.may_miss { matched(rest, words, at, span) } else { None })
}

fn ended(words: &[Word], last: Option<usize>) -> bool {
    last.is_some_and(|at| words[at].ends_phrase)
}

impl Element {
    fn fits(&self, word: &Word) -> bool {
        let said = match &self.what {
            What::OneOf(alternatives) => alternatives.iter().any(|a| stands_for(a, &word.plain)),
            What::Any => true,
            What::End | What::Open | What::Close => false,
        };
        said && (word.is_capital || !self.needs_capital)
    }
}

fn stands_for(alternative: &str, word: &str) -> bool {
    match alternative {
        "#" => word.starts_with(|c: char| c.is_ascii_digit()),
        "####" => is_year(word),
        _ => alternative == word,
    }
}

/// 2015 to 2099: a year that a person may look forward to or has just left.
fn is_year(word: &str) -> bool {
    let numbers = word.split(|c: char| !c.is_ascii_digit());
    numbers.filter(|n| n.len() == 4).filter_map(|n| n.parse().ok()).any(|n: u16| (2015..2100).contains(&n))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: &[List] = &[("be", "be become")];

    fn check(pattern: &str, statement: &str, expected: &[&str]) {
        let found = Pattern::read(pattern, LISTS).find(&words(statement));
        let found: Vec<_> = found.into_iter().map(|(from, to)| &statement[from..to]).collect();
        assert_eq!(found, expected, "{pattern} in {statement}");
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        check("tech|team lead", "Be Tech-Lead, not team lead", &["Tech-Lead", "team lead"]);
        check("company", "my company’s people", &["company’s"]);
    }

    #[test]
    fn a_phrase_does_not_run_over_the_end_of_a_sentence() {
        check("tech lead", "I like tech. Lead me.", &[]);
    }

    #[test]
    fn only_what_is_marked_is_what_was_found() {
        check("@be a|an? < * > at heart", "to become a teacher at heart", &["teacher"]);
        check("@be a|an? < * >", "to be lead", &["lead"]);
    }

    #[test]
    fn capitals_numbers_and_ends_can_be_asked_for() {
        check("^may", "I may wait until May", &["May"]);
        check("level #", "level 5, level best", &["level 5"]);
        check("in #|two years", "in 3 years, in two years", &["in 3 years", "in two years"]);
        check("by ####", "by 2027, by 21.11.2028, by 900", &["by 2027", "by 21.11.2028"]);
        check("senior $", "senior people are senior", &["senior"]);
    }
}
