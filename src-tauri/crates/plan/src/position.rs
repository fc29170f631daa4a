//! Where an entry stands among its siblings.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A place in an order with always room between two places, so that moving one entry
/// rewrites that entry only.
///
/// Four bytes that count, and after them a fraction: as many bytes as it takes, the last of them
/// not zero. Bytes compare as they stand, so do their hexadecimal forms, and the window can sort
/// by the text alone. Entries added one after the other only count up and stay short.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Position(#[schemars(with = "String")] Vec<u8>);

/// The text is no position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a position")]
pub struct BadPosition;

/// The bytes that count.
const WHOLE: usize = 4;

/// Bytes of the longest position that is read. One more is needed for about eight moves into the
/// same gap, so nobody gets there by moving; a hostile file could.
const LONGEST: usize = 4096;

impl Position {
    /// The place of an only child.
    pub fn only() -> Position {
        Position::counted(1 << 31)
    }

    /// A place between two neighbours, either of which may be missing; `None` where they do not
    /// stand in this order or stand on the same place.
    pub fn between(before: Option<&Position>, after: Option<&Position>) -> Option<Position> {
        match (before, after) {
            (None, None) => Some(Position::only()),
            (Some(low), None) => Some(low.next()),
            (None, Some(high)) => Some(high.previous()),
            (Some(low), Some(high)) => (low < high).then(|| low.amid(high)),
        }
    }

    fn counted(whole: u32) -> Position {
        Position(whole.to_be_bytes().to_vec())
    }

    fn fractioned(whole: u32, fraction: &[u8]) -> Position {
        Position([&whole.to_be_bytes(), fraction].concat())
    }

    fn parts(&self) -> (u32, &[u8]) {
        let (whole, fraction) = self.0.split_at(WHOLE);
        (whole.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)), fraction)
    }

    fn next(&self) -> Position {
        let (whole, fraction) = self.parts();
        match whole.checked_add(1) {
            Some(next) => Position::counted(next),
            None => Position::fractioned(whole, &halfway(fraction, None)),
        }
    }

    /// Zero without a fraction would leave no room before it, so nobody stands there.
    fn previous(&self) -> Position {
        match self.parts() {
            (0, fraction) => Position::fractioned(0, &halfway(&[], Some(fraction))),
            (1, []) => Position::fractioned(0, &halfway(&[], None)),
            (whole, []) => Position::counted(whole - 1),
            (whole, _) => Position::counted(whole),
        }
    }

    fn amid(&self, high: &Position) -> Position {
        let ((low, low_fraction), (high, high_fraction)) = (self.parts(), high.parts());
        match high - low {
            0 => Position::fractioned(low, &halfway(low_fraction, Some(high_fraction))),
            1 if high_fraction.is_empty() => Position::fractioned(low, &halfway(low_fraction, None)),
            1 => Position::counted(high),
            gap => Position::counted(low + gap / 2),
        }
    }
}

/// A fraction between two others, the lower of which may be nothing and the upper of which may be
/// one. It never ends in a zero byte, so there is always room before it.
fn halfway(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    let first = |bytes: &[u8]| bytes.first().copied().map_or(0, u16::from);
    let (left, right) = (first(low), high.map_or(256, first));
    let rest = low.get(1..).unwrap_or_default();
    let digit = |value: u16| u8::try_from(value).expect("between two bytes");
    match (right - left, high) {
        (0, Some(high)) => [&[digit(left)], halfway(rest, high.get(1..)).as_slice()].concat(),
        (1, Some(high)) if high.len() > 1 => vec![digit(right)],
        (0 | 1, _) => [&[digit(left)], halfway(rest, None).as_slice()].concat(),
        (gap, _) => vec![digit(left + gap / 2)],
    }
}

impl TryFrom<String> for Position {
    type Error = BadPosition;

    fn try_from(text: String) -> Result<Position, BadPosition> {
        let bytes: Option<Vec<u8>> = text.as_bytes().chunks(2).map(byte).collect();
        let bytes = bytes.filter(|b| (WHOLE..=LONGEST).contains(&b.len())).ok_or(BadPosition)?;
        let leaves_room = match &bytes[WHOLE..] {
            [] => bytes != [0; WHOLE],
            fraction => fraction.last() != Some(&0),
        };
        if leaves_room { Ok(Position(bytes)) } else { Err(BadPosition) }
    }
}

/// Capital letters would sort differently, so they are not read.
fn byte(pair: &[u8]) -> Option<u8> {
    let digit = |d: &u8| match d {
        b'0'..=b'9' => Some(d - b'0'),
        b'a'..=b'f' => Some(d - b'a' + 10),
        _ => None,
    };
    let [high, low] = pair else { return None };
    Some(digit(high)? << 4 | digit(low)?)
}

impl From<Position> for String {
    fn from(position: Position) -> String {
        position.to_string()
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Position, BadPosition> {
        Position::try_from(text.to_owned())
    }

    #[test]
    fn a_thousand_entries_in_a_row_stay_short() {
        let mut position = Position::only();
        for _ in 0..1000 {
            let next = Position::between(Some(&position), None).expect("room");
            assert!(next > position);
            position = next;
        }
        assert_eq!(position.to_string().len(), 8);
    }

    #[test]
    fn two_on_the_same_place_leave_no_room_between_them() {
        let place = Position::only();
        assert_eq!(Position::between(Some(&place), Some(&place)), None);
    }

    #[test]
    fn what_is_no_position_is_not_read() {
        for text in ["", "80", "8000000", "8000000g", "8000000A", "00000000", "8000000000", "ää", "80000000é"]
        {
            assert_eq!(read(text), Err(BadPosition), "{text}");
        }
        assert_eq!(read(&"01".repeat(LONGEST + 1)), Err(BadPosition));
    }

    #[test]
    fn there_is_room_at_both_ends_of_everything() {
        for text in ["00000001", "0000000001", "ffffffff", "ffffffffff", "000000000001"] {
            let place = read(text).expect("a position");
            assert!(Position::between(None, Some(&place)).expect("room") < place, "before {text}");
            assert!(Position::between(Some(&place), None).expect("room") > place, "after {text}");
        }
    }

    proptest! {
        #[test]
        fn there_is_always_room_between_two(places in prop::collection::vec(0usize..50, 1..400)) {
            let mut row = Vec::<Position>::new();
            for place in places {
                let at = place.min(row.len());
                let before = at.checked_sub(1).map(|i| &row[i]);
                row.insert(at, Position::between(before, row.get(at)).expect("room"));
            }
            prop_assert!(row.is_sorted_by(|a, b| a < b));
            let texts: Vec<_> = row.iter().map(Position::to_string).collect();
            prop_assert!(texts.is_sorted());
            for (text, position) in texts.iter().zip(&row) {
                prop_assert_eq!(&read(text).expect("a position"), position);
            }
        }

        #[test]
        fn between_holds_for_any_two(a in "[0-9a-f]{8}([0-9a-f]{2}){0,4}", b in "[0-9a-f]{8}([0-9a-f]{2}){0,4}") {
            if let (Ok(a), Ok(b)) = (read(&a), read(&b)) && a != b {
                let (low, high) = if a < b { (a, b) } else { (b, a) };
                let amid = Position::between(Some(&low), Some(&high)).expect("room");
                prop_assert!(low < amid && amid < high);
                prop_assert_eq!(read(&amid.to_string()), Ok(amid));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = read(&text);
        }
    }
}
