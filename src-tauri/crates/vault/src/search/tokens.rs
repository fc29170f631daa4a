//! What counts as one word, in any script, and when two words are the same.
//!
//! Scripts that put no space between words (Chinese, Japanese, Thai and their neighbours, and
//! Korean, whose endings cling to the word) are cut into single characters; a searched word in
//! them is found as a row of characters, so any part of a sentence can be searched. Letters are
//! compared without case and accents, Arabic and Hebrew without vowel marks.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
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

/// Whether the script of a character puts no spaces between words, or clinging endings.
fn stands_alone(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0FFF}'     // Thai, Lao, Tibetan
        | '\u{1000}'..='\u{109F}'   // Burmese
        | '\u{1780}'..='\u{17FF}'   // Khmer
        | '\u{2E80}'..='\u{2FDF}'   // radicals
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30FF}'   // Hiragana, Katakana
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{9FFF}'   // Han
        | '\u{AC00}'..='\u{D7AF}'   // Hangul
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}'   // narrow Katakana
        | '\u{20000}'..='\u{3FFFF}' // rarer Han
    )
}

/// The word as it is compared.
fn fold(word: &str) -> String {
    let lower = word.chars().flat_map(char::to_lowercase).flat_map(plain_letters);
    let bare = lower.nfkd().filter(|c| !is_ornament(*c));
    let kept = bare.nfc().filter(|c| c.is_alphanumeric() || is_combining_mark(*c));
    kept.take(LONGEST).collect()
}

/// Letters that no decomposition knows, as those write them who do not have them on their keys.
fn plain_letters(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'ß' => ['s', 's'],
        'æ' => ['a', 'e'],
        'œ' => ['o', 'e'],
        'ø' => ['o', '\0'],
        'ł' => ['l', '\0'],
        'đ' => ['d', '\0'],
        'ħ' => ['h', '\0'],
        'ı' => ['i', '\0'],
        other => [other, '\0'],
    };
    plain.into_iter().filter(|letter| *letter != '\0')
}

/// Marks that many people leave out when typing: accents, vowel points, lengthening.
/// In the scripts of India the marks are vowels and stay.
fn is_ornament(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}'
        | '\u{0483}'..='\u{0487}'
        | '\u{0591}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}'
        | '\u{0640}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}'
    )
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
