//! When two words are the same: without case and accents, Arabic and Hebrew without vowel marks.

use unicode_normalization::UnicodeNormalization;

/// A text as it is compared with another.
pub fn folded(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase).flat_map(plain_letters);
    lower.nfkd().filter(|c| !is_ornament(*c)).nfc().collect()
}

/// Whether the script of a character puts no spaces between words, or clinging endings.
pub fn stands_alone(character: char) -> bool {
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
