//! Whenever it is looked at, the example ends this week.

use super::example as committed;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use interchange::{Document, example, read, write};
use plan::Body;
use serde_json::Value;

fn at(now: &str) -> DateTime<Utc> {
    now.parse().unwrap()
}

/// Every text in it that is a day or begins with one, and is nothing a person wrote.
fn days(document: &Document) -> Vec<NaiveDate> {
    let mut found = Vec::new();
    collect(&serde_json::from_slice(&write(document)).unwrap(), &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<NaiveDate>) {
    match value {
        Value::String(text) => found.extend(text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, found)),
        _ => {}
    }
}

/// The same without the days by which the next steps are meant to be done: those may lie ahead.
fn days_past(document: &Document) -> Vec<NaiveDate> {
    let mut document = document.clone();
    let states = document.revisions.iter_mut().filter_map(|past| past.entry.as_mut());
    for entry in document.entries.iter_mut().chain(states) {
        if let Body::Session(session) = &mut entry.body {
            session.steps.iter_mut().for_each(|step| step.by = None);
        }
    }
    days(&document)
}

#[test]
fn in_the_week_after_it_was_written_out_it_is_as_committed() {
    assert_eq!(example(at("2026-11-20T18:30:00Z")), Ok(committed().0));
    assert_eq!(example(at("2026-11-27T18:29:59Z")), Ok(committed().0));
}

#[test]
fn everything_in_it_moves_by_the_same_whole_weeks() {
    let before = days(&committed().0);
    for (now, weeks) in [
        ("2026-11-27T18:30:00Z", 1),
        ("2026-11-20T18:29:59Z", -1),
        ("2031-03-04T05:06:07Z", 223),
        ("2019-01-01T00:00:00Z", -412),
    ] {
        let expected: Vec<_> = before.iter().map(|day| *day + TimeDelta::weeks(weeks)).collect();
        assert_eq!(days(&example(at(now)).unwrap()), expected, "{now}");
    }
}

#[test]
fn nothing_in_it_lies_ahead_but_next_steps_and_it_ends_in_the_last_week() {
    for now in
        ["1999-12-31T23:59:59Z", "2026-11-21T09:00:00Z", "2028-02-29T12:00:00Z", "2070-06-15T00:00:00Z"]
    {
        let now = at(now);
        let document = example(now).unwrap();
        let last = *days_past(&document).iter().max().unwrap();
        assert!(document.exported <= now && last <= now.date_naive(), "{now}: {last}");
        assert!(now - document.exported < TimeDelta::weeks(1), "{now}");
    }
}

#[test]
fn it_is_a_sound_plan_on_any_day_with_the_same_ids() {
    for now in
        [DateTime::<Utc>::MIN_UTC, DateTime::UNIX_EPOCH, at("2040-01-01T00:00:00Z"), DateTime::<Utc>::MAX_UTC]
    {
        let moved = example(now).unwrap();
        let ids = |document: &Document| document.entries.iter().map(|e| e.id).collect::<Vec<_>>();
        assert_eq!(ids(&moved), ids(&committed().0));
        if now.timestamp() > 0 && now < DateTime::<Utc>::MAX_UTC {
            assert_eq!(read(&write(&moved)), Ok(moved.clone()));
        }
    }
}

#[test]
fn its_history_stays_in_order() {
    let moved = example(at("2033-05-05T05:05:05Z")).unwrap();
    assert!(moved.revisions.is_sorted_by(|a, b| a.clock <= b.clock && a.at <= b.at));
}
