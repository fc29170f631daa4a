//! The piece of a text that is shown for a hit.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of text that was looked for, or of what stands between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its words.
    pub text: String,
    /// Whether it was looked for.
    pub hit: bool,
}

/// About as many bytes before the first mark, and in all, as fit two lines.
const BEFORE: usize = 48;
const IN_ALL: usize = 200;
const ELLIPSIS: &str = "…";

/// The text around the first mark on one line, as runs; none where there is no text.
pub(super) fn around(text: &str, marks: Vec<Range<usize>>) -> Vec<Run> {
    let marks = joined(marks);
    let first = marks.first().cloned().unwrap_or(0..0);
    let from = if text.len() > IN_ALL { first.start.saturating_sub(BEFORE) } else { 0 };
    let start = word_start(text, from, first.start);
    let end = word_end(text, start + IN_ALL, first.end);
    let mut runs = Vec::new();
    let mut from = start;
    for mark in marks.into_iter().filter(|mark| mark.end <= end) {
        runs.push(run(&text[from..mark.start], false));
        from = mark.end;
        runs.push(run(&text[mark], true));
    }
    runs.push(run(&text[from..end], false));
    if start > 0 {
        runs[0].text.insert_str(0, ELLIPSIS);
    }
    if end < text.len() {
        runs.last_mut().into_iter().for_each(|last| last.text.push_str(ELLIPSIS));
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

fn run(text: &str, hit: bool) -> Run {
    Run { text: text.replace(['\n', '\r', '\t'], " "), hit }
}

/// In order, and those that touch or overlap as one.
fn joined(mut marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| mark.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => joined.push(mark),
        }
    }
    joined
}

/// The first beginning of a word from `from` on, at the latest `limit`.
fn word_start(text: &str, from: usize, limit: usize) -> usize {
    if from == 0 {
        return 0;
    }
    let starts = text.split_word_bound_indices();
    let at = starts.map(|(at, _)| at).find(|at| *at >= from && !text[*at..].starts_with(' '));
    at.unwrap_or(limit).min(limit)
}

/// The last end of a word up to `to`, at the earliest `limit`.
fn word_end(text: &str, to: usize, limit: usize) -> usize {
    if to >= text.len() {
        return text.len();
    }
    let ends = text.split_word_bound_indices().map(|(at, word)| at + word.len());
    let at = ends.take_while(|at| *at <= to).last().unwrap_or(limit).max(limit);
    text[..at].trim_end().len().max(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, words: &[&str]) -> (String, Vec<String>) {
        let marks =
            words.iter().flat_map(|w| text.match_indices(w)).map(|(at, w)| at..at + w.len()).collect();
        let runs = around(text, marks);
        let words = runs.iter().filter(|run| run.hit).map(|run| run.text.clone()).collect();
        (runs.into_iter().map(|run| run.text).collect(), words)
    }

    #[test]
    fn a_short_text_is_shown_whole_wherever_the_words_stand_in_it() {
        let text = format!("{}needle", "before ".repeat(20));
        assert_eq!(marked(&text, &["needle"]).0, text);
        let (snippet, words) = marked("Lead a\nteam of people", &["people", "team"]);
        assert_eq!(snippet, "Lead a team of people");
        assert_eq!(words, ["team", "people"]);
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_the_first_mark() {
        let text = format!("{}needle {}", "before ".repeat(100), "after ".repeat(100));
        let (snippet, words) = marked(&text, &["needle"]);
        assert!(snippet.starts_with("…before ") && snippet.ends_with(" after…"), "{snippet}");
        assert!(snippet.len() <= IN_ALL + 2 * ELLIPSIS.len());
        assert_eq!(words, ["needle"]);
    }

    #[test]
    fn text_without_spaces_is_cut_between_characters() {
        let text = format!("{}目标{}", "我".repeat(300), "的".repeat(300));
        let (snippet, words) = marked(&text, &["目标"]);
        assert!(snippet.starts_with("…我") && snippet.ends_with("的…"));
        assert_eq!(words, ["目标"]);
    }

    #[test]
    fn marks_that_touch_are_one() {
        assert_eq!(marked("目标目标", &["目标"]).1, ["目标目标"]);
    }

    #[test]
    fn no_text_has_no_runs_and_an_unmarked_one_begins_at_its_beginning() {
        assert_eq!(around("", vec![]), []);
        assert_eq!(around("Lead", vec![]), [Run { text: "Lead".to_owned(), hit: false }]);
    }

    #[test]
    fn a_mark_longer_than_a_snippet_is_shown_whole() {
        let long = "x".repeat(500);
        assert_eq!(marked(&format!("{long} and more"), &[&long]).1, [long]);
    }
}
