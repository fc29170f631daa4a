//! What a plan holds, in the program's words: the same ones the window uses.

use chrono::NaiveDate;
use plan::{Horizon, Measure, Motivation, Relationship, Saying, Witness};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use words::{Style, Words};

/// When a goal might come true.
pub(crate) fn horizon(words: &Words, horizon: Horizon) -> String {
    match horizon {
        Horizon::By { date } => words.say_with("goals-horizon-by-date", &[("date", day(words, date).into())]),
        _ => named(words, "goals-horizon", horizon),
    }
}

/// The word for one of a fixed set, such as a state of a goal.
pub(crate) fn named(words: &Words, area: &str, value: impl Serialize) -> String {
    words.say(&format!("{area}-{}", name(value)))
}

/// Its name in a plan: by itself, or behind the tag that tells the variants apart.
fn name(value: impl Serialize) -> String {
    let form = serde_json::to_value(value).unwrap_or_default();
    let name = match &form {
        Value::Object(fields) => fields.get("is").or_else(|| fields.values().next()).and_then(Value::as_str),
        form => form.as_str(),
    };
    name.unwrap_or_default().to_owned()
}

/// What pulls, each with the person's words where there are some.
pub(crate) fn motivations(words: &Words, mix: &BTreeMap<Motivation, String>) -> Vec<String> {
    mix.iter().map(|(motivation, own)| motivation_said(words, *motivation, own)).collect()
}

fn motivation_said(words: &Words, motivation: Motivation, own: &str) -> String {
    let motivation = named(words, "goals-motivation", motivation);
    if own.trim().is_empty() {
        return motivation;
    }
    words.say_with("entries-motivation-in-words", &[("motivation", motivation.into()), ("words", own.into())])
}

/// A measurable result in one line, as far as it was filled in.
pub(crate) fn measure(words: &Words, measure: &Measure) -> String {
    let (what, start, target) = (measure.what.as_str(), measure.start.as_str(), measure.target.as_str());
    let (what, from, to) = (("what", what.into()), ("start", start.into()), ("target", target.into()));
    let said = match (start.is_empty(), target.is_empty()) {
        (false, false) => words.say_with("entries-measure-from-to", &[what, from, to]),
        (false, true) => words.say_with("entries-measure-from", &[what, from]),
        (true, false) => words.say_with("entries-measure-to", &[what, to]),
        (true, true) => measure.what.clone(),
    };
    if measure.now.is_empty() {
        return said;
    }
    words.say_with("entries-measure-now", &[("measure", said.into()), ("now", (&measure.now).into())])
}

/// What someone is to the person.
pub(crate) fn relationship(words: &Words, relationship: Relationship) -> String {
    named(words, "entries-relationship", relationship)
}

/// What someone saw, and who, as far as either is known.
pub(crate) fn witness(words: &Words, witness: &Witness) -> String {
    match (witness.who.trim().is_empty(), witness.said.trim().is_empty()) {
        (false, false) => {
            let both = [("who", (&witness.who).into()), ("said", (&witness.said).into())];
            words.say_with("entries-said-by", &both)
        }
        _ => format!("{}{}", witness.who, witness.said),
    }
}

/// What someone said, after the way in which they did.
pub(crate) fn saying(words: &Words, saying: &Saying) -> String {
    let said: Vec<_> = saying.texts().into_iter().filter(|text| !text.trim().is_empty()).collect();
    let way = named(words, "entries-saying", saying);
    words.say_with("entries-said-as", &[("as", way.into()), ("words", said.join("\n").into())])
}

/// Something that was so on a day, where the day is known.
pub(crate) fn on(words: &Words, on: Option<NaiveDate>, what: &str) -> String {
    match on {
        Some(on) => words.say_with("entries-on", &[("on", day(words, on).into()), ("words", what.into())]),
        None => what.to_owned(),
    }
}

/// A day, written out.
pub(crate) fn day(words: &Words, day: NaiveDate) -> String {
    words.date(day, Style::Long)
}
