//! The piece of a text that is shown for a hit.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// About as many bytes before the first mark, and in all, as fit two lines.
const BEFORE: usize = 48;
const IN_ALL: usize = 200;
const ELLIPSIS: &str = "…";

/// The text around the first mark on one line, with the marks that lie within.
pub(super) fn around(text: &str, marks: Vec<Range<usize>>) -> (String, Vec<Range<usize>>) {
    let marks = joined(marks);
    let first = marks.first().cloned().unwrap_or(0..0);
    let start = word_start(text, first.start.saturating_sub(BEFORE), first.start);
    let end = word_end(text, start + IN_ALL, first.end);
    let lead = if start > 0 { ELLIPSIS } else { "" };
    let tail = if end < text.len() { ELLIPSIS } else { "" };
    let shown = text[start..end].replace(['\n', '\r', '\t'], " ");
    let within = marks.into_iter().filter(|mark| mark.end <= end);
    let marks = within.map(|mark| mark.start - start + lead.len()..mark.end - start + lead.len()).collect();
    (format!("{lead}{shown}{tail}"), marks)
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
        let (snippet, marks) = around(text, marks);
        let words = marks.into_iter().map(|mark| snippet[mark].to_owned()).collect();
        (snippet, words)
    }

    #[test]
    fn a_short_text_is_shown_whole() {
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
    fn a_mark_longer_than_a_snippet_is_shown_whole() {
        let long = "x".repeat(500);
        assert_eq!(marked(&format!("{long} and more"), &[&long]).1, [long]);
    }
}
