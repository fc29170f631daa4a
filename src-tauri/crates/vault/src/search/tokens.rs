//! What counts as one word, in any script, and when two words are the same.
//!
//! Scripts that put no space between words (Chinese, Japanese, Thai and their neighbours, and
//! Korean, whose endings cling to the word) are cut into single characters; a searched word in
//! them is found as a row of characters, so any part of a sentence can be searched. Letters are
//! compared without case and accents, Arabic and Hebrew without vowel marks.

use plan::{folded, stands_alone};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// One word, or one character in a script without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What is compared.
    pub(super) folded: String,
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
}

/// Longer words are nobody's; the index is kept from them.
const LONGEST: usize = 256;

/// The tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (start, word) in text.unicode_word_indices() {
        for piece in pieces(word) {
            let folded = fold(&word[piece.clone()]);
            if !folded.is_empty() {
                tokens.push(Token { folded, range: start + piece.start..start + piece.end });
            }
        }
    }
    tokens
}

/// A word cut at punctuation, and where characters stand for themselves; marks stay with what
/// they follow, apostrophes with both sides.
fn pieces(word: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut closed = true;
    for (start, character) in word.char_indices() {
        let end = start + character.len_utf8();
        let single = stands_alone(character);
        match pieces.last_mut() {
            _ if !is_of_words(character) => closed = true,
            Some(piece) if is_combining_mark(character) || !(single || closed) => piece.end = end,
            _ => {
                pieces.push(start..end);
                closed = single;
            }
        }
    }
    pieces
}

fn is_of_words(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character) || matches!(character, '\'' | '\u{2019}')
}

/// The word as it is compared.
fn fold(word: &str) -> String {
    let folded = folded(word);
    let kept = folded.chars().filter(|c| c.is_alphanumeric() || is_combining_mark(*c));
    kept.take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let tokens = tokens(text);
        assert_eq!(tokens.iter().map(|t| t.folded.as_str()).collect::<Vec<_>>(), expected);
        assert!(tokens.iter().all(|t| text.get(t.range.clone()).is_some()));
    }

    #[test]
    fn words_are_folded_in_every_script() {
        check("Lead a Café-team, don\u{2019}t wait", &["lead", "a", "cafe", "team", "dont", "wait"]);
        check("İstanbul ÉCOLE naïve", &["istanbul", "ecole", "naive"]);
        check("Größe Łódź Søren œuvre", &["grosse", "lodz", "soren", "oeuvre"]);
        check("title:lead 3.14 one_two", &["title", "lead", "3", "14", "one", "two"]);
        check("Ελλάδα Ещё", &["ελλαδα", "еще"]);
        check("مَدْرَسَة", &["مدرسة"]);
        check("שָׁלוֹם", &["שלום"]);
        check("लक्ष्य", &["लक्ष्य"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_characters() {
        check("我的目标", &["我", "的", "目", "标"]);
        check("リーダー", &["リ", "ー", "ダ", "ー"]);
        check("목표를 AI팀", &["목", "표", "를", "ai", "팀"]);
        assert!(tokens("เป้าหมาย").len() > 4);
    }

    #[test]
    fn a_composed_and_a_decomposed_text_are_the_same() {
        let folded = |text: &str| tokens(text).into_iter().map(|t| t.folded).collect::<Vec<_>>();
        assert_eq!(folded("cafe\u{301} が"), folded("caf\u{e9} か\u{3099}"));
    }

    #[test]
    fn what_has_no_words_has_no_tokens() {
        check("", &[]);
        check(" \u{0} \"*()-… 🎯 \u{301}", &[]);
    }

    #[test]
    fn an_endless_word_is_cut_short() {
        assert_eq!(tokens(&"a".repeat(100_000))[0].folded.len(), LONGEST);
    }
}
