//! Filled entries: of whatever kind, every declared field says something. For tests of what must hold
//! for every kind, those that are declared tomorrow among them.

use crate::declaration::Holds;
use crate::{Body, Column, EntryId, Field, Kind, Part, Sort};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// What the fields are filled with.
pub trait Filling {
    /// Words for a part.
    fn words(&mut self, part: Part) -> String;
    /// An entry of this kind, or of any; none where there is none to speak of.
    fn tie(&mut self, kind: Option<Kind>) -> Option<EntryId>;
    /// A day.
    fn day(&mut self) -> NaiveDate;
}

/// An entry of a kind in which every declared field says something; none where what it hangs under
/// is not there.
pub fn filled(kind: Kind, with: &mut dyn Filling) -> Option<Body> {
    let mut body = Map::from_iter([("kind".to_owned(), json!(kind))]);
    for field in kind.declaration().fields {
        let value = value(kind, field, with);
        if matches!(field.sort, Sort::Under(_)) && value.is_null() {
            return None;
        }
        if !value.is_null() {
            body.insert(field.wire_name(), value);
        }
    }
    undeclared(kind, &mut body);
    let written = Value::Object(body);
    Some(serde_json::from_value(written.clone()).unwrap_or_else(|error| panic!("{written}: {error}")))
}

fn value(kind: Kind, field: &Field, with: &mut dyn Filling) -> Value {
    let first = |values: Vec<crate::Chosen>| values.into_iter().next().map(|one| chosen(&one));
    match field.sort {
        Sort::Title if kind == Kind::Why => answer(field.part, with),
        Sort::Title | Sort::Line | Sort::Text => json!(with.words(field.part)),
        Sort::Texts => json!([with.words(field.part)]),
        Sort::Choice(list) => first(list.values()).unwrap_or_default(),
        Sort::Choices(list) => list.values().iter().map(chosen).collect(),
        Sort::Flag => json!(true),
        Sort::Day => json!(with.day()),
        Sort::Scale => json!({ "level": 7, "whyNotLower": with.words(field.part) }),
        Sort::Tie(kind) | Sort::Under(kind) => json!(with.tie(kind)),
        Sort::Rests => json!(with.tie(Some(Kind::Bedrock))),
        Sort::Ties(kind) => with.tie(kind).into_iter().map(|id| json!(id)).collect(),
        Sort::Answers(list) => answers(list.values(), field.part, with),
        Sort::Witnesses => json!([{ "who": with.words(field.part), "said": with.words(field.part) }]),
        Sort::Records(columns) => json!([record(columns, field.part, with)]),
        Sort::Own => own(field, with),
    }
}

fn chosen(one: &crate::Chosen) -> Value {
    if one.list == crate::List::Horizon { json!({ "when": one.name }) } else { json!(one.name) }
}

fn answer(part: Part, with: &mut dyn Filling) -> Value {
    json!({ "is": "words", "words": with.words(part) })
}

fn answers(values: Vec<crate::Chosen>, part: Part, with: &mut dyn Filling) -> Value {
    let answers = values.into_iter().map(|one| (one.name, json!(with.words(part))));
    Value::Object(answers.collect())
}

fn record(columns: &[Column], part: Part, with: &mut dyn Filling) -> Value {
    let cell = |column: &Column| match column.holds {
        Holds::Words => json!(with.words(part)),
        Holds::Day => json!(with.day()),
        Holds::Flag => json!(false),
    };
    let cells: Vec<Value> = columns.iter().map(cell).collect();
    Value::Object(columns.iter().map(|column| column.name.to_owned()).zip(cells).collect())
}

/// What only one kind has, by its part.
fn own(field: &Field, with: &mut dyn Filling) -> Value {
    let part = field.part;
    match part {
        Part::Order => json!([{ "left": "growth", "right": "meaning", "pulls": "left" }]),
        Part::Key => json!("age1qqqqqq"),
        Part::PassOn => json!({ "is": "this", "what": with.words(part), "to": with.words(part) }),
        Part::CheckIn => {
            json!({ "energy": "low", "rest": "high", "worry": with.words(part), "shared": true })
        }
        Part::Said => json!([{ "saying": { "is": "story", "words": with.words(part) } }]),
        Part::Saying => json!({ "is": "story", "words": with.words(part) }),
        other => panic!("{other:?} is filled by nothing: say here what it is made of"),
    }
}

/// What must be there although it is nobody's to read.
fn undeclared(kind: Kind, body: &mut Map<String, Value>) {
    if kind == Kind::Received {
        body.insert("name".to_owned(), json!("0".repeat(32)));
        body.insert("contents".to_owned(), json!("{}"));
    }
}
