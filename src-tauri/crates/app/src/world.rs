//! Time and chance, passed in so that tests can hold them still.

use chrono::{DateTime, Local, NaiveDate, SubsecRound, TimeDelta, Utc};
use plan::EntryId;

/// Where the use cases get the time and randomness from.
pub trait World: Send + Sync {
    /// The moment, to the millisecond: that is what is kept.
    fn now(&self) -> DateTime<Utc>;
    /// The day where the person is.
    fn today(&self) -> NaiveDate;
    /// Fills with random bytes fit for keys.
    fn fill(&self, bytes: &mut [u8]);

    /// A fresh id.
    fn id(&self) -> EntryId {
        let mut random = [0; 10];
        self.fill(&mut random);
        let now = u64::try_from(self.now().timestamp_millis()).unwrap_or_default();
        EntryId::from_parts(now, random)
    }
}

/// The computer's clock and its source of randomness: the one place where they are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct ThisComputer;

#[expect(clippy::disallowed_methods, reason = "this is where the clock is passed in from")]
impl World for ThisComputer {
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(3)
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }

    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the system gives random bytes; without them no key is safe");
    }
}

/// This computer at another time: its clock, moved by a fixed span. So a test may live on any day,
/// and time still passes.
#[derive(Debug, Clone, Copy)]
pub struct AtAnotherTime {
    /// How far ahead of the computer's clock; back where it is less than nothing.
    pub ahead: TimeDelta,
}

impl World for AtAnotherTime {
    fn now(&self) -> DateTime<Utc> {
        ThisComputer.now() + self.ahead
    }

    fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Local).date_naive()
    }

    fn fill(&self, bytes: &mut [u8]) {
        ThisComputer.fill(bytes);
    }
}

/// The moment by the computer's clock, for the log.
pub fn moment() -> DateTime<Utc> {
    ThisComputer.now()
}
