//! How hard a passphrase is to guess, by zxcvbn.

use crate::wire::PassphraseStrength;

/// The least zxcvbn score of a passphrase: 3 of 4, "safely unguessable" against a stolen disk
/// when the key takes half a second to derive (zxcvbn's own scale).
const LEAST_SCORE: u8 = 3;

/// zxcvbn counts guesses in 64 bits and multiplies them without looking: in a longer text with
/// many patterns they run over and a strong passphrase counts as a weak one, or none at all.
const STRETCH: usize = 20;

/// What comes after is not looked at; nobody guesses as far as there.
const LONGEST: usize = 100;

/// A passphrase is at least as hard to guess as the hardest stretch of it.
pub(crate) fn strength(passphrase: &str) -> PassphraseStrength {
    let letters: Vec<char> = passphrase.chars().take(LONGEST).collect();
    let score = letters.chunks(STRETCH).map(|stretch| score(&stretch.iter().collect::<String>()));
    let score = score.max().unwrap_or_default();
    PassphraseStrength { score, enough: score >= LEAST_SCORE }
}

fn score(stretch: &str) -> u8 {
    u8::from(zxcvbn::zxcvbn(stretch, &["throughline"]).score())
}

#[cfg(test)]
mod tests {
    use super::strength;

    #[test]
    fn a_passphrase_counts_for_as_much_as_its_hardest_stretch() {
        assert!(strength("seven quiet herons over the lake").enough);
        assert!(strength(&("a".repeat(40) + "seven quiet herons")).enough);
        assert!(!strength("throughline").enough && !strength(&"abc".repeat(60)).enough);
        assert_eq!(strength("").score, 0);
    }

    #[test]
    fn however_many_patterns_it_is_made_of_it_is_counted() {
        for pattern in ["id", "e\u{301}", "qwertyuiop", "a1b2c3", "Aa!", "1qaz2wsx", "i a "] {
            strength(&pattern.repeat(60));
        }
    }
}
