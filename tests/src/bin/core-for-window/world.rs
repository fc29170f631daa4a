//! Time and chance of a test: a day that is given, a clock that goes on by a few seconds each time it
//! is looked at, and chance that counts.

use app::{NaiveDate, World};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

/// 21 November 2026, nine in the morning.
const BEGINS: i64 = 1_795_251_600;

/// So that two acts of a person are two: typing without a pause is one.
const SECONDS_BETWEEN: i64 = 4;

/// See the module.
#[derive(Default)]
pub(crate) struct TestWorld {
    today: Mutex<Option<NaiveDate>>,
    seconds: AtomicI64,
    drawn: AtomicU64,
}

impl TestWorld {
    /// Sets the day, and moves the clock by so many seconds.
    pub(crate) fn set(&self, today: Option<NaiveDate>, ahead: Option<i64>) {
        if today.is_some() {
            *self.today.lock().unwrap_or_else(PoisonError::into_inner) = today;
        }
        self.seconds.fetch_add(ahead.unwrap_or_default(), Relaxed);
    }
}

impl World for TestWorld {
    fn now(&self) -> DateTime<Utc> {
        let seconds = self.seconds.fetch_add(SECONDS_BETWEEN, Relaxed);
        DateTime::from_timestamp(BEGINS, 0).unwrap_or_default() + TimeDelta::seconds(seconds)
    }

    fn today(&self) -> NaiveDate {
        let given = *self.today.lock().unwrap_or_else(PoisonError::into_inner);
        given.or_else(|| NaiveDate::from_ymd_opt(2026, 11, 21)).unwrap_or_default()
    }

    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let drawn = self.drawn.fetch_add(1, Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes();
            chunk.iter_mut().zip(drawn).for_each(|(byte, drawn)| *byte = drawn);
        }
    }
}
