//! The example plan, to look around in, as if its two years had ended this week.

use crate::{Document, Past, ReadError, read};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use plan::{Body, Entry, Horizon, Session};

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
                strength.evidence.iter_mut().for_each(|proof| self.shift(&mut proof.on));
            }
            Body::LotteryAnswer(answer) => {
                answer.checks.iter_mut().for_each(|check| self.shift(&mut check.on));
            }
            body => self.between(body),
        }
        body
    }

    /// The days of people, and of what is between them and the person.
    fn between(&self, body: &mut Body) {
        match body {
            Body::Person(person) => {
                self.shift(&mut person.since);
                self.shift(&mut person.until);
            }
            Body::Agreement(agreement) => {
                agreement.made = self.day(agreement.made);
                self.shift(&mut agreement.until);
            }
            Body::Session(session) => self.session(session),
            Body::Remark(remark) => remark.on = self.day(remark.on),
            Body::Received(received) => received.on = self.day(received.on),
            _ => {}
        }
    }

    fn session(&self, session: &mut Session) {
        session.on = self.day(session.on);
        session.ended = session.ended.map(|at| self.moment(at));
        session.steps.iter_mut().for_each(|step| self.shift(&mut step.by));
    }

    fn shift(&self, on: &mut Option<NaiveDate>) {
        *on = on.map(|on| self.day(on));
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
