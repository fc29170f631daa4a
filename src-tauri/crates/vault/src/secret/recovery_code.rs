//! The recovery code: 160 random bits in a form to be written down and typed back.
//!
//! Forms: 36 letters and digits in nine groups of four, in Crockford's base 32 (no I, L, O, U).
//! The first 32 carry the 160 bits, the last four a checksum of 20 bits over them, so that all
//! but one in a million slips are told apart from a code that does not fit.

use crate::random::{self, NoRandomness, Random};
use std::fmt;
use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BYTES: usize = 20;
const CHARACTERS: usize = 36;
const GROUP: usize = 4;

/// What opens a vault when the passphrase is lost.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; BYTES]>);

/// What was typed cannot be any recovery code; the person looks again at what they wrote down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Mistyped {
    /// More or fewer letters and digits than a code has.
    #[error("{typed} letters and digits instead of 36")]
    Length {
        /// How many were typed.
        typed: usize,
    },
    /// A character that no code has.
    #[error("a character that no code has")]
    Character,
    /// A letter or digit is wrong, or two have changed places.
    #[error("a slip in typing")]
    Checksum,
}

impl RecoveryCode {
    /// A new code. It opens nothing until a vault was told of it.
    pub fn make(random: &mut dyn Random) -> Result<RecoveryCode, NoRandomness> {
        random::bytes(random).map(Zeroizing::new).map(RecoveryCode)
    }

    /// Reads a code as typed: upper or lower case, O for 0, I or L for 1, spaces and dashes
    /// anywhere.
    pub fn parse(typed: &str) -> Result<RecoveryCode, Mistyped> {
        let values = values_of(typed)?;
        if values.len() != CHARACTERS {
            return Err(Mistyped::Length { typed: values.len() });
        }
        let code = RecoveryCode(joined(&values[..CHARACTERS - GROUP]));
        if code.values()[..] == values[..] { Ok(code) } else { Err(Mistyped::Checksum) }
    }

    /// The code for the person to write down, such as `7Q2M-…` in nine groups.
    pub fn reveal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(CHARACTERS + CHARACTERS / GROUP));
        for (index, value) in self.values().iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                text.push('-');
            }
            text.push(ALPHABET[usize::from(*value)].into());
        }
        text
    }

    /// The bits to derive a key from, and for nothing else.
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0[..]
    }

    /// All 36 characters as numbers below 32.
    fn values(&self) -> Zeroizing<Vec<u8>> {
        let mut checked = Zeroizing::new(Vec::with_capacity(BYTES + 3));
        checked.extend_from_slice(&self.0[..]);
        checked.extend_from_slice(&checksum(&self.0));
        let mut values = split(&checked);
        values.truncate(CHARACTERS);
        values
    }
}

/// 24 bits of which the first 20 are used.
fn checksum(bits: &[u8; BYTES]) -> [u8; 3] {
    let hash = blake3::Hasher::new().update(b"throughline recovery code").update(bits).finalize();
    let bytes = hash.as_bytes();
    [bytes[0], bytes[1], bytes[2]]
}

fn values_of(typed: &str) -> Result<Zeroizing<Vec<u8>>, Mistyped> {
    let mut values = Zeroizing::new(Vec::with_capacity(typed.len()));
    for character in typed.chars().filter(|c| !is_separator(*c)) {
        values.push(value_of(character)?);
    }
    Ok(values)
}

/// White space, and the dashes that keyboards and printers put in place of one another.
fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '_')
}

fn value_of(character: char) -> Result<u8, Mistyped> {
    let alike = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|c| char::from(*c) == alike).ok_or(Mistyped::Character)?;
    Ok(u8::try_from(place).expect("the alphabet has 32 characters"))
}

/// Bytes as groups of five bits, the last filled up with zeros.
fn split(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let bit = |index: usize| bytes.get(index / 8).map_or(0, |byte| byte >> (7 - index % 8) & 1);
    let count = (8 * bytes.len()).div_ceil(5);
    let value = |group: usize| (0..5).fold(0, |value, i| value << 1 | bit(5 * group + i));
    Zeroizing::new((0..count).map(value).collect())
}

/// The reverse of [`split`] for the 32 characters that carry the bits.
fn joined(values: &[u8]) -> Zeroizing<[u8; BYTES]> {
    let bit = |index: usize| values[index / 5] >> (4 - index % 5) & 1;
    let mut bytes = Zeroizing::new([0; BYTES]);
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = (0..8).fold(0, |byte, i| byte << 1 | bit(8 * place + i));
    }
    bytes
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);

    impl Random for Counting {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            for byte in bytes {
                self.0 = self.0.wrapping_mul(181).wrapping_add(97);
                *byte = self.0;
            }
            Ok(())
        }
    }

    fn code() -> RecoveryCode {
        RecoveryCode::make(&mut Counting(3)).unwrap()
    }

    #[test]
    fn a_code_reads_back_as_it_was_shown() {
        assert_eq!(RecoveryCode::parse(&code().reveal()), Ok(code()));
    }

    #[test]
    fn nine_groups_of_four_are_shown() {
        let shown = code().reveal();
        assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), [4; 9]);
    }

    #[test]
    fn case_spaces_dashes_and_look_alikes_do_not_matter() {
        let shown = code().reveal();
        let lower = shown.to_lowercase().replace('-', " ");
        let sloppy = shown.replace('-', "").replace('0', "o").replace('1', "l");
        let dashed = shown.replace('-', " \u{2013} ");
        for typed in [lower, sloppy, dashed] {
            assert_eq!(RecoveryCode::parse(&typed), Ok(code()));
        }
    }

    #[test]
    fn every_single_slip_is_noticed() {
        let shown = code().reveal().replace('-', "");
        for place in 0..CHARACTERS {
            let other = if shown.as_bytes()[place] == b'Z' { "Y" } else { "Z" };
            let typed = format!("{}{other}{}", &shown[..place], &shown[place + 1..]);
            assert_eq!(RecoveryCode::parse(&typed), Err(Mistyped::Checksum), "at {place}");
        }
    }

    #[test]
    fn a_part_of_a_code_and_foreign_characters_are_named() {
        let shown = code().reveal();
        assert_eq!(RecoveryCode::parse(&shown[..9]), Err(Mistyped::Length { typed: 8 }));
        assert_eq!(RecoveryCode::parse("U"), Err(Mistyped::Character));
        assert_eq!(RecoveryCode::parse(""), Err(Mistyped::Length { typed: 0 }));
    }

    #[test]
    fn debug_does_not_tell_it() {
        assert_eq!(format!("{:?}", code()), "RecoveryCode");
    }
}
