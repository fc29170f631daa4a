//! Bodies of any kind by what it declares, with any words, and with more or less in each field.

use crate::drafts::{day, words};
use crate::life::Life;
use chrono::NaiveDate;
use plan::filled::{Filling, filled};
use plan::{Body, Chosen, EntryId, Field, Holds, Kind, List, Part, Sort};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// What a body of a kind is made from.
#[derive(Debug, Clone)]
pub(crate) struct Any {
    kind: Kind,
    words: Vec<String>,
    day: NaiveDate,
    /// Chooses whatever is still to be chosen.
    chance: Vec<usize>,
}

pub(crate) fn any_kind() -> impl Strategy<Value = Any> {
    let chance = prop::collection::vec(any::<usize>(), 1..24);
    let made =
        (select(Kind::used().collect::<Vec<_>>()), prop::collection::vec(words(), 1..8), day(), chance);
    made.prop_map(|(kind, words, day, chance)| Any { kind, words, day, chance })
}

/// The body, unless there is nothing to hang it under.
pub(crate) fn made(life: &Life, any: &Any) -> Option<Body> {
    let mut making = Making { life, any, word: 0, choice: 0 };
    let mut body = serde_json::to_value(filled(any.kind, &mut making)?).unwrap();
    for field in any.kind.declaration().fields {
        vary(&mut body, field, &mut making);
    }
    Some(serde_json::from_value(body).unwrap())
}

struct Making<'m> {
    life: &'m Life,
    any: &'m Any,
    word: usize,
    choice: usize,
}

impl Filling for Making<'_> {
    fn words(&mut self, _: Part) -> String {
        self.word += 1;
        self.any.words[self.word % self.any.words.len()].clone()
    }

    fn tie(&mut self, kind: Option<Kind>) -> Option<EntryId> {
        let is_one = |id: &EntryId| kind.is_none_or(|kind| self.life.entry(*id).body.kind() == kind);
        let ids: Vec<_> = self.life.ids().into_iter().filter(is_one).collect();
        (!ids.is_empty()).then(|| ids[self.of(ids.len())])
    }

    fn day(&mut self) -> NaiveDate {
        self.any.day
    }
}

impl Making<'_> {
    /// One of so many.
    fn of(&mut self, many: usize) -> usize {
        self.choice += 1;
        self.any.chance[self.choice % self.any.chance.len()].wrapping_add(self.choice) % many
    }

    fn yes(&mut self) -> bool {
        self.of(2) == 0
    }

    fn chosen(&mut self, list: List) -> Value {
        let values = list.values();
        let one: &Chosen = &values[self.of(values.len())];
        match list {
            List::Horizon if self.yes() => json!({"when": "by", "date": self.any.day}),
            List::Horizon => json!({"when": one.name}),
            _ => json!(one.name),
        }
    }
}

/// Lets something else stand in a field, or nothing where that is allowed.
fn vary(body: &mut Value, field: &Field, making: &mut Making<'_>) {
    let name = field.wire_name();
    let said = body[&name].take();
    body[&name] = match field.sort {
        Sort::Choice(list) => making.chosen(list),
        Sort::Choices(list) => {
            list.values().iter().filter(|_| making.yes()).map(|one| json!(one.name)).collect()
        }
        Sort::Flag => json!(making.yes()),
        Sort::Scale => json!({"level": making.of(10) + 1, "whyNotLower": making.words(field.part)}),
        Sort::Answers(_) => some_of(said, making),
        Sort::Ties(_) if making.yes() => json!([]),
        Sort::Texts | Sort::Witnesses | Sort::Records(_) => several(&said, field.sort, making),
        _ => said,
    };
    leave_out(body, &name, making);
}

/// Up to three.
fn several(said: &Value, sort: Sort, making: &mut Making<'_>) -> Value {
    (0..making.of(4)).map(|_| another(said[0].clone(), sort, making)).collect()
}

/// The same with other words, and without a day now and then.
fn another(item: Value, sort: Sort, making: &mut Making<'_>) -> Value {
    let Value::Object(mut item) = item else { return json!(making.words(Part::Title)) };
    let days: Vec<_> = match sort {
        Sort::Records(columns) => columns.iter().filter(|c| c.holds == Holds::Day).map(|c| c.name).collect(),
        _ => Vec::new(),
    };
    item.retain(|name, _| !days.contains(&name.as_str()) || making.yes());
    let other = |(name, said): (String, Value)| match said {
        Value::Bool(_) => (name, json!(making.yes())),
        Value::String(_) if !days.contains(&name.as_str()) => (name, json!(making.words(Part::Title))),
        said => (name, said),
    };
    Value::Object(item.into_iter().map(other).collect())
}

fn some_of(said: Value, making: &mut Making<'_>) -> Value {
    let Value::Object(answers) = said else { return said };
    let some: Map<_, _> = answers.into_iter().filter(|_| making.yes()).collect();
    Value::Object(some)
}

/// Without the field, now and then, where a body may be without it.
fn leave_out(body: &mut Value, name: &str, making: &mut Making<'_>) {
    let mut without = body.clone();
    without.as_object_mut().unwrap().remove(name);
    if making.of(3) == 0 && serde_json::from_value::<Body>(without.clone()).is_ok() {
        *body = without;
    }
}
