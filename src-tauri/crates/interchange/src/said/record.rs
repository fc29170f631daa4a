//! Records in words: lines of several columns, such as a measurable result. Some have sentences of
//! their own; of all others it is said what stands in them.

use super::{both, day, flag};
use plan::{Check, Content, Measure, NextStep, Raise, Record, Recorded};
use words::{Value, Words};

/// What stands in a record, as far as it was filled in: mostly one sentence.
pub(crate) fn record(words: &Words, record: &Record) -> Vec<String> {
    if record.has(Check::COLUMNS) {
        return check(words, record);
    }
    vec![match record {
        _ if record.has(Measure::COLUMNS) => measure(words, record),
        _ if record.has(NextStep::COLUMNS) => step(words, record),
        _ if record.has(Raise::COLUMNS) => {
            both(words, "entries-raise", ("what", text(record, "what")), ("to", text(record, "to")))
        }
        other => plain(words, other),
    }]
}

/// The words in a column.
fn text<'r>(record: &'r Record, column: &str) -> &'r str {
    record.words().find(|(name, _)| *name == column).map(|(_, text)| text).unwrap_or_default()
}

/// What was right and what is otherwise, each with who said so.
fn check(words: &Words, record: &Record) -> Vec<String> {
    let who = text(record, "who");
    let who = match record.day() {
        Some(on) => words.say_with("entries-check-on", &[("who", who.into()), ("on", day(words, on).into())]),
        None => who.to_owned(),
    };
    let parts = [("entries-check-right", "right"), ("entries-check-otherwise", "otherwise")];
    let said = parts.map(|(id, column)| (id, text(record, column)));
    let said = said.into_iter().filter(|(_, text)| !text.trim().is_empty());
    said.map(|(id, text)| words.say_with(id, &[("who", (&who).into()), ("words", text.into())])).collect()
}

fn measure(words: &Words, record: &Record) -> String {
    let [what, start, now, target] = ["what", "start", "now", "target"].map(|column| text(record, column));
    let all: [(&str, Value<'_>); 3] =
        [("what", what.into()), ("start", start.into()), ("target", target.into())];
    let said = match (start.is_empty(), target.is_empty()) {
        (false, false) => words.say_with("entries-measure-from-to", &all),
        (false, true) => words.say_with("entries-measure-from", &all),
        (true, false) => words.say_with("entries-measure-to", &all),
        (true, true) => what.to_owned(),
    };
    if now.is_empty() {
        return said;
    }
    words.say_with("entries-measure-now", &[("measure", said.into()), ("now", now.into())])
}

/// When by, and whether it was done, where it was put into words at all.
fn step(words: &Words, record: &Record) -> String {
    let (cue, act) = (("cue", text(record, "cue")), ("act", text(record, "act")));
    let mut said = both(words, "entries-step", cue, act);
    if said.is_empty() {
        return said;
    }
    if let Some(by) = record.day() {
        let by = day(words, by);
        said = words.say_with("interchange-step-by", &[("step", said.into()), ("by", by.into())]);
    }
    let done = record.cells.iter().any(|cell| cell.content == Content::Flag { yes: true });
    if done { words.say_with("interchange-step-done", &[("step", said.into())]) } else { said }
}

/// Each column after the other, behind the day it was.
fn plain(words: &Words, record: &Record) -> String {
    let said = record.cells.iter().filter_map(|cell| match &cell.content {
        Content::Words { words } => Some(words.clone()).filter(|words| !words.trim().is_empty()),
        Content::Flag { yes } => Some(flag(words, cell.column, *yes)),
        Content::Day { .. } => None,
    });
    let said = said.collect::<Vec<_>>().join(" · ");
    match record.day() {
        Some(on) => words.say_with("entries-on", &[("on", day(words, on).into()), ("words", said.into())]),
        None => said,
    }
}
