//! What was noticed when, so that nothing is said twice in a week.

use super::Notice;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was shown of late. A small value, kept beside the plan: what lies further back than a
/// week is forgotten.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Noticed(BTreeMap<String, Shown>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Shown {
    /// On which day it was shown first, or put aside.
    on: NaiveDate,
    /// The person put it aside.
    aside: bool,
}

/// What was shown rests until so many days have passed.
const REST: Days = Days::new(7);

impl Noticed {
    /// Remembers that these were shown on a day.
    pub fn show(&mut self, notices: &[Notice], today: NaiveDate) {
        *self = self.on(today);
        for notice in notices {
            self.0.entry(notice.key.clone()).or_insert(Shown { on: today, aside: false });
        }
    }

    /// Lets a notice rest from now on. Nothing happens where it was not shown of late.
    pub fn put_aside(&mut self, key: &str, today: NaiveDate) {
        *self = self.on(today);
        if let Some(shown) = self.0.get_mut(key) {
            *shown = Shown { on: today, aside: true };
        }
    }

    /// As it counts on a day: without what has rested long enough. A day that is still to come
    /// was written by a clock that has been put back since, and counts as this one.
    pub(super) fn on(&self, today: NaiveDate) -> Noticed {
        let counts = |shown: &Shown| shown.on.checked_add_days(REST).is_none_or(|end| end > today);
        let still = self.0.iter().filter(|(_, shown)| counts(shown));
        let shown = |shown: &Shown| Shown { on: shown.on.min(today), ..*shown };
        Noticed(still.map(|(key, was)| (key.clone(), shown(was))).collect())
    }

    pub(super) fn knows(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    pub(super) fn is_aside(&self, key: &str) -> bool {
        self.0.get(key).is_some_and(|shown| shown.aside)
    }

    /// Whether it was shown on an earlier day that still counts.
    pub(super) fn showed_before(&self, key: &str, today: NaiveDate) -> bool {
        self.0.get(key).is_some_and(|shown| shown.on < today)
    }

    /// How many were shown on a day, whatever became of them.
    pub(super) fn shown_on(&self, today: NaiveDate) -> usize {
        self.0.values().filter(|shown| shown.on == today).count()
    }
}
