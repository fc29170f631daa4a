//! The words that several texts have in common, as one of them has them.

use super::meaning::meaning;
use crate::text;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The longest run of words of a text that stands in all the others too, without words at its
/// ends that carry nothing; the whole text where there is none.
pub(super) fn common_words<'t>(text: &'t str, others: &[&str]) -> &'t str {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let plain = text::words(text);
    let others: Vec<Vec<String>> = others.iter().map(|other| text::words(other)).collect();
    let stands_in_all = |run: &Range<usize>| others.iter().all(|other| has_run(other, &plain[run.clone()]));
    let runs = runs(plain.len()).filter(|run| says_something(&plain[run.clone()]));
    let Some(run) = runs.into_iter().find(stands_in_all) else { return text };
    let (last, word) = words[run.end - 1];
    &text[words[run.start].0..last + word.len()]
}

/// Every run of so many words, the longest first, then from the left.
fn runs(count: usize) -> impl Iterator<Item = Range<usize>> {
    (1..=count).rev().flat_map(move |long| (0..=count - long).map(move |from| from..from + long))
}

fn says_something(run: &[String]) -> bool {
    let says = |word: Option<&String>| word.is_some_and(|word| meaning(word).is_some());
    says(run.first()) && says(run.last())
}

fn has_run(words: &[String], run: &[String]) -> bool {
    words.windows(run.len()).any(|window| window == run)
}
