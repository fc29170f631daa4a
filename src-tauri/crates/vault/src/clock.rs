//! When and where a revision was written, so that two computers can later be joined.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// A hybrid logical time: the computer's clock, but always later than everything known before,
/// even where that clock was set back. Its text sorts as the times do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock {
    milliseconds: u64,
    count: u16,
}

/// The text is no hybrid logical time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a hybrid logical time")]
pub struct BadClock;

/// The last millisecond that a computer's clock is believed (in the year 6429). The twelve
/// digits reach as far again, so that counting on from here never runs out of them.
const LATEST: u64 = 1 << 47;
/// Twelve digits, a dash, four digits.
const DIGITS: usize = 17;

impl Clock {
    /// The first time after this one, at this moment or later.
    pub fn next(self, now: DateTime<Utc>) -> Clock {
        let now = u64::try_from(now.timestamp_millis()).unwrap_or(0).min(LATEST);
        match self.count.checked_add(1) {
            _ if now > self.milliseconds => Clock { milliseconds: now, count: 0 },
            Some(count) => Clock { count, ..self },
            None => Clock { milliseconds: self.milliseconds + 1, count: 0 },
        }
    }

    /// Whether a clock can have shown this.
    pub(crate) fn is_believable(self) -> bool {
        self.milliseconds <= LATEST
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}-{:04x}", self.milliseconds, self.count)
    }
}

impl FromStr for Clock {
    type Err = BadClock;

    fn from_str(text: &str) -> Result<Clock, BadClock> {
        let (milliseconds, count) = text.split_once('-').ok_or(BadClock)?;
        let clock = Clock {
            milliseconds: u64::from_str_radix(milliseconds, 16).map_err(|_| BadClock)?,
            count: u16::from_str_radix(count, 16).map_err(|_| BadClock)?,
        };
        if text.len() == DIGITS && clock.to_string() == text { Ok(clock) } else { Err(BadClock) }
    }
}

impl TryFrom<String> for Clock {
    type Error = BadClock;

    fn try_from(text: String) -> Result<Clock, BadClock> {
        text.parse()
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> String {
        clock.to_string()
    }
}

/// The computer (more exactly: the making of a vault) that wrote a revision. Random.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeviceId(Uuid);

impl DeviceId {
    /// An id from 16 random bytes.
    pub fn from_random(bytes: [u8; 16]) -> DeviceId {
        DeviceId(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for DeviceId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<DeviceId, uuid::Error> {
        Uuid::from_str(text).map(DeviceId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(milliseconds).unwrap()
    }

    #[test]
    fn time_goes_on_even_when_the_clock_does_not() {
        let first = Clock::default().next(at(1_000));
        let same = first.next(at(1_000));
        let back = same.next(at(10));
        let on = back.next(at(1_001));
        assert!(first < same && same < back && back < on);
        assert_eq!(on.to_string(), "0000000003e9-0000");
    }

    #[test]
    fn a_full_counter_runs_over_into_the_next_millisecond() {
        let full = Clock { milliseconds: 7, count: u16::MAX };
        assert_eq!(full.next(at(7)), Clock { milliseconds: 8, count: 0 });
    }

    #[test]
    fn times_before_1970_and_far_ahead_are_times_all_the_same() {
        assert!(Clock::default().next(at(-5)) > Clock::default());
        let ahead = Clock::default().next(DateTime::<Utc>::MAX_UTC);
        assert!(ahead.next(DateTime::<Utc>::MAX_UTC) > ahead);
    }

    #[test]
    fn text_reads_back_and_anything_else_is_refused() {
        let clock = Clock { milliseconds: 0x18f_3c00_0000, count: 3 };
        assert_eq!(clock.to_string().parse(), Ok(clock));
        for bad in ["", "-", "18f-0000", "1000000000000-0000", "+0000000003e-0000", "0000000003E9-0000"] {
            assert_eq!(bad.parse::<Clock>(), Err(BadClock), "{bad}");
        }
    }
}
