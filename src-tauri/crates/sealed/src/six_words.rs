//! The six words that open a sealed file, made by the program from chance.
//!
//! They come from the English list of BIP-39: 2,048 words of which no two begin with the same
//! four letters, so that they are easy to read out and hard to mistake. Six of them are 66 bits;
//! with the work of [`crate::WORK`] for each attempt, guessing them is out of reach.

use bip39::Language;
use std::fmt;
use zeroize::Zeroizing;

/// How many words.
pub const HOW_MANY: usize = 6;

/// Words that open a sealed file. Whoever has them can read it.
#[derive(Clone, PartialEq, Eq)]
pub struct SixWords(Zeroizing<String>);

impl SixWords {
    /// Words made of chance; two bytes each, of which 11 bits count.
    pub fn new(random: &[u8; 2 * HOW_MANY]) -> SixWords {
        let list = Language::English.word_list();
        let word = |pair: &[u8]| list[(usize::from(pair[0]) << 8 | usize::from(pair[1])) % list.len()];
        let words: Vec<_> = random.chunks_exact(2).map(word).collect();
        SixWords(Zeroizing::new(words.join(" ")))
    }

    /// As a person typed them: case, hyphens and further spaces do not count. Whether they open
    /// anything shows only when they are tried; other programs seal with words of their own.
    pub fn typed(text: &str) -> SixWords {
        let apart = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | ',' | '.');
        let lower = text.to_lowercase();
        let words: Vec<_> = lower.split(apart).filter(|word| !word.is_empty()).collect();
        SixWords(Zeroizing::new(words.join(" ")))
    }

    /// The words, to be shown once to whoever seals, and to be handed on by another way than the
    /// file.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SixWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SixWords")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_makes_six_words_of_the_list() {
        let words = SixWords::new(&[0, 0, 0, 1, 7, 255, 8, 0, 255, 255, 4, 0]);
        assert_eq!(words.expose(), "abandon ability zoo abandon zoo length");
    }

    #[test]
    fn every_word_of_the_list_is_as_likely_as_any_other() {
        assert_eq!(65536 % Language::English.word_list().len(), 0);
    }

    #[test]
    fn words_are_taken_as_they_are_read_out() {
        let typed = SixWords::typed("  Abandon, ability-ZOO\nabandon \u{2011} zoo  length. ");
        assert_eq!(typed.expose(), "abandon ability zoo abandon zoo length");
    }

    #[test]
    fn nobody_sees_them_by_printing_them() {
        assert_eq!(format!("{:?}", SixWords::typed("a b")), "SixWords");
    }
}
