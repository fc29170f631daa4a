//! The passphrase a person chose.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase, never empty. How strong it must be is not decided here.
///
/// It is kept in Unicode normal form C, so that "é" opens what "e" with an accent locked:
/// keyboards and pasting differ in which of the two they give.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

/// Nothing was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an empty passphrase")]
pub struct EmptyPassphrase;

impl Passphrase {
    /// Takes over what was typed and wipes it.
    pub fn new(typed: impl Into<Zeroizing<String>>) -> Result<Passphrase, EmptyPassphrase> {
        let typed = typed.into();
        if typed.is_empty() {
            return Err(EmptyPassphrase);
        }
        // Normal form C is at most three times as long; a string that grew would leave a copy.
        let mut text = Zeroizing::new(String::with_capacity(3 * typed.len()));
        text.extend(typed.nfc());
        Ok(Passphrase(text))
    }

    /// The bytes to derive a key from, and for nothing else.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same_passphrase() {
        assert_eq!(passphrase("cafe\u{301}").expose(), passphrase("caf\u{e9}").expose());
    }

    #[test]
    fn spaces_count() {
        assert_ne!(passphrase("a b").expose(), passphrase("a b ").expose());
    }

    #[test]
    fn nothing_is_no_passphrase() {
        assert_eq!(Passphrase::new(String::new()).err(), Some(EmptyPassphrase));
    }

    #[test]
    fn debug_does_not_tell_it() {
        assert_eq!(format!("{:?}", passphrase("hidden")), "Passphrase");
    }
}
