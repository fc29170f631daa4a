//! Days in words. Their names and order are messages like any other (`dates.ftl`).

use crate::Words;
use chrono::{Datelike, NaiveDate};

/// How much of a day is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// "21 November 2026".
    Long,
    /// "21 Nov 2026", where room is short.
    Short,
    /// "November 2026".
    Month,
}

impl Words {
    /// A day in words.
    pub fn date(&self, day: NaiveDate, style: Style) -> String {
        let id = match style {
            Style::Long => "date-long",
            Style::Short => "date-short",
            Style::Month => "date-month-and-year",
        };
        // The year goes in as words: as a number it would get a thousands separator.
        let year = day.year().to_string();
        let arguments = [("day", day.day().into()), ("month", day.month().into()), ("year", year.into())];
        self.say_with(id, &arguments)
    }
}
