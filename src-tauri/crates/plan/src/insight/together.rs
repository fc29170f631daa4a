//! How long two people had with each other.

use chrono::{Days, NaiveDate};

/// Thirteen weeks: as long as a pair should have before it is taken apart (B5).
const A_QUARTER: Days = Days::new(13 * 7);

/// Whether what began on one day and ends on another had less than a quarter (B5).
pub fn ends_early(since: NaiveDate, until: NaiveDate) -> bool {
    since.checked_add_days(A_QUARTER).is_some_and(|quarter| until < quarter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn a_quarter_is_thirteen_weeks() {
        assert!(ends_early(day(1, 1), day(4, 1)));
        assert!(!ends_early(day(1, 1), day(4, 2)));
    }

    #[test]
    fn a_quarter_that_no_calendar_holds_is_never_early() {
        assert!(!ends_early(NaiveDate::MAX, NaiveDate::MAX));
    }
}
