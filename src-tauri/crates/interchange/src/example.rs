//! The example plan, to look around in, as if its two years had ended this week.

use crate::{Document, Past, ReadError, read};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use plan::{Body, Entry, Horizon};

/// The example plan as it is committed: two years of one person, in the form that
/// [`write`](crate::write) writes. Made by `tests/interchange/example`, which fails when it is stale.
pub const EXAMPLE: &str = include_str!("../example/example-plan.json");

/// The example plan moved by whole weeks, so that it was written out in the week before `now`:
/// nothing in it lies ahead, whatever day it is, and a Thursday stays a Thursday. Ids stay.
pub fn example(now: DateTime<Utc>) -> Result<Document, ReadError> {
    let document = read(EXAMPLE.as_bytes())?;
    let weeks = (now - document.exported).num_seconds().div_euclid(TimeDelta::weeks(1).num_seconds());
    Ok(Moved(weeks * 7).document(document))
}

/// By so many days, back where there are fewer than none.
struct Moved(i64);

impl Moved {
    fn document(&self, document: Document) -> Document {
        Document {
            exported: self.moment(document.exported),
            entries: document.entries.into_iter().map(|entry| self.entry(entry)).collect(),
            revisions: document.revisions.into_iter().map(|past| self.past(past)).collect(),
            ledger: document.ledger,
        }
    }

    fn past(&self, past: Past) -> Past {
        let (at, clock) = (self.moment(past.at), past.clock.moved(TimeDelta::days(self.0)));
        Past { at, clock, entry: past.entry.map(|entry| self.entry(entry)), ..past }
    }

    fn entry(&self, entry: Entry) -> Entry {
        Entry {
            created: self.moment(entry.created),
            changed: self.moment(entry.changed),
            trashed: entry.trashed.map(|at| self.moment(at)),
            body: self.body(entry.body),
            ..entry
        }
    }

    fn body(&self, mut body: Body) -> Body {
        match &mut body {
            Body::Goal(goal) => {
                if let Some(Horizon::By { date }) = &mut goal.horizon {
                    *date = self.day(*date);
                }
            }
            Body::EnergyNote(note) => note.on = self.day(note.on),
            Body::Strength(strength) => {
                strength.evidence.iter_mut().for_each(|proof| proof.on = proof.on.map(|on| self.day(on)));
            }
            Body::LotteryAnswer(answer) => {
                answer.checks.iter_mut().for_each(|check| check.on = check.on.map(|on| self.day(on)));
            }
            _ => {}
        }
        body
    }

    /// Where a clock shows a year that no calendar has, a time stays as it is.
    fn moment(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        at.checked_add_signed(TimeDelta::days(self.0)).unwrap_or(at)
    }

    fn day(&self, on: NaiveDate) -> NaiveDate {
        let by = Days::new(self.0.unsigned_abs());
        let moved = if self.0 < 0 { on.checked_sub_days(by) } else { on.checked_add_days(by) };
        moved.unwrap_or(on)
    }
}
