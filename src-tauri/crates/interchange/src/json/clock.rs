//! The time by which the revisions of several devices are put in order.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// A hybrid logical time as the vault writes it: twelve digits of milliseconds since 1970, a dash,
/// four digits of a count, all hexadecimal. Its text sorts as the times do.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = "^[0-9a-f]{12}-[0-9a-f]{4}$"))]
pub struct Clock(String);

/// The text is no hybrid logical time that a computer's clock can have shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a hybrid logical time")]
pub struct BadClock;

/// The last millisecond that a vault believes of a clock (in the year 6429).
const LATEST: u64 = 1 << 47;

impl Clock {
    /// The same count on another day; it does not go back behind 1970.
    pub(crate) fn moved(&self, by: TimeDelta) -> Clock {
        let (milliseconds, count) = self.0.split_at(12);
        let shown = u64::from_str_radix(milliseconds, 16).unwrap_or_default();
        let moved = shown.saturating_add_signed(by.num_milliseconds()).min(LATEST);
        Clock(format!("{moved:012x}{count}"))
    }
}

impl TryFrom<String> for Clock {
    type Error = BadClock;

    fn try_from(text: String) -> Result<Clock, BadClock> {
        let (milliseconds, count) = text.split_once('-').ok_or(BadClock)?;
        let well_formed = is_hexadecimal(milliseconds, 12) && is_hexadecimal(count, 4);
        let milliseconds = u64::from_str_radix(milliseconds, 16).map_err(|_| BadClock)?;
        if well_formed && milliseconds <= LATEST { Ok(Clock(text)) } else { Err(BadClock) }
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> String {
        clock.0
    }
}

/// Capital letters would sort differently, so they are not read.
fn is_hexadecimal(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_clock_can_have_shown_is_not_read() {
        let read = |text: &str| Clock::try_from(text.to_owned());
        assert!(read("018f3c000000-0003").is_ok());
        assert!(read("800000000000-ffff").is_ok());
        for bad in ["", "-", "18f-0000", "018F3C000000-0003", "+18f3c000000-0003", "800000000001-0000", "ä-ö"]
        {
            assert_eq!(read(bad), Err(BadClock), "{bad}");
        }
    }
}
