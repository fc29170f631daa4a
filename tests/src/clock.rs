//! The clock that journeys are given: a day, an hour and a zone of their own, whatever they are
//! outside. `THROUGHLINE_TEST_CLOCK` gives another one, such as
//! `2027-12-31T20:30:00-08:00[America/Los_Angeles]`.

use app::{AtAnotherTime, ThisComputer, TimeDelta, World, example_plan};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use serde_json::Value;
use std::sync::LazyLock;

/// The week in which the example plan was written down, so that its days are those of the file.
const USUAL: &str = "2026-11-21T10:30:00+00:00[Etc/UTC]";

/// One for all that a test process starts: what was written before the window opens and what the
/// program writes lie at one time.
static GIVEN: LazyLock<Clock> = LazyLock::new(|| {
    let given = std::env::var("THROUGHLINE_TEST_CLOCK");
    Clock::read(given.as_deref().unwrap_or(USUAL)).expect("a moment, and a zone in brackets")
});

/// A world at the time that journeys are given.
#[derive(Debug, Clone)]
pub struct Clock {
    at: AtAnotherTime,
    east: FixedOffset,
    zone: String,
}

impl Clock {
    /// The one that journeys are given.
    pub fn given() -> Clock {
        GIVEN.clone()
    }

    fn read(text: &str) -> Option<Clock> {
        let (moment, zone) = text.strip_suffix(']')?.split_once('[')?;
        let moment = DateTime::parse_from_rfc3339(moment).ok()?;
        let ahead = moment.to_utc() - ThisComputer.now();
        Some(Clock { at: AtAnotherTime { ahead }, east: *moment.offset(), zone: zone.to_owned() })
    }

    /// How far it is ahead of the computer's.
    pub(crate) fn ahead(&self) -> TimeDelta {
        self.at.ahead
    }

    /// The zone it shows the time of, by its name in the tz database.
    pub(crate) fn zone(&self) -> &str {
        &self.zone
    }
}

impl World for Clock {
    fn now(&self) -> DateTime<Utc> {
        self.at.now()
    }

    fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.east).date_naive()
    }

    fn fill(&self, bytes: &mut [u8]) {
        self.at.fill(bytes);
    }
}

/// A day of the example plan's file (`2026-09-17`) in the words of the window, moved as the example
/// is: by whole weeks, to end in the week before now.
pub fn example_day(in_file: &str) -> String {
    let plan: Value = serde_json::from_str(example_plan()).expect("the example plan is JSON");
    let exported: DateTime<Utc> =
        plan["exported"].as_str().and_then(|at| at.parse().ok()).expect("it says when it was written down");
    let since = (Clock::given().now() - exported).num_seconds();
    let weeks = since.div_euclid(TimeDelta::weeks(1).num_seconds());
    let day: NaiveDate = in_file.parse().expect("a day");
    let moved = match u64::try_from(weeks * 7) {
        Ok(later) => day + Days::new(later),
        Err(_) => day - Days::new((weeks * 7).unsigned_abs()),
    };
    moved.format("%-d %B %Y").to_string()
}
