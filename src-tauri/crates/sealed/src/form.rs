//! Form of a disclosure in a sealed file, version 1: each item an object with its kind and one member
//! for every field that can leave, empty where it was not chosen. What was once sealed opens for ever,
//! so this follows the declaration of each kind and never the types in memory.

use disclosure::{
    AnswerTo, Cell, Charge, CheckInItem, Chosen, Column, Content, Disclosure, Document, Field, Given, Ground,
    Holds, Introduction, Item, ItemField, Kind, Leaves, List, NoteItem, Part, PassingOn, Ranked, Recipient,
    Record, Scale, Sort, WhyItem, Witness,
};
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value, json};

/// A disclosure as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Form {
    document: Document,
    from: Introduction,
    to: Option<Recipient>,
    made: chrono::NaiveDate,
    items: Vec<Map<String, Value>>,
    grounds: Vec<Ground>,
}

/// For `#[serde(with)]`.
pub(crate) fn serialize<S: Serializer>(disclosure: &Disclosure, serializer: S) -> Result<S::Ok, S::Error> {
    let Disclosure { document, from, to, made, items, grounds } = disclosure.clone();
    Form { document, from, to, made, grounds, items: items.iter().map(write).collect() }.serialize(serializer)
}

/// For `#[serde(with)]`.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Disclosure, D::Error> {
    let Form { document, from, to, made, items, grounds } = Form::deserialize(deserializer)?;
    let items = items.into_iter().map(read).collect::<Option<Vec<Item>>>();
    let items = items.ok_or_else(|| D::Error::custom("an item that no kind declares"))?;
    Ok(Disclosure { document, from, to, made, items, grounds })
}

/// What can leave of a kind, the words it is known by among it.
fn fields(kind: Kind) -> impl Iterator<Item = &'static Field> {
    kind.declaration().all_fields().filter(|field| field.leaves != Leaves::Never)
}

/// Names that version 1 has otherwise than the plan.
const NAMED: [(Kind, &str, &str); 4] = [
    (Kind::Motives, "mix", "pulls"),
    (Kind::Weighing, "preferences", "order"),
    (Kind::Session, "notes", "said"),
    (Kind::Session, "raise", "raised"),
];

fn name(kind: Kind, field: &Field) -> String {
    let named = NAMED.iter().find(|(of, name, _)| *of == kind && *name == field.name);
    named.map_or_else(|| field.wire_name(), |(_, _, name)| (*name).to_owned())
}

fn write(item: &Item) -> Map<String, Value> {
    let mut form = Map::from_iter([("kind".to_owned(), json!(item.kind))]);
    for field in fields(item.kind) {
        let given = item.fields.iter().find(|given| given.field == field).map(|given| &given.given);
        let value = match field.part {
            Part::Title => json!(item.title),
            _ => given.map_or_else(|| empty(field), |given| written(field, given)),
        };
        form.insert(name(item.kind, field), value);
    }
    form
}

/// What stands where a field was not chosen.
fn empty(field: &Field) -> Value {
    match field.sort {
        Sort::Title | Sort::Line | Sort::Text | Sort::Tie(_) => json!(""),
        Sort::Flag => json!(false),
        Sort::Choice(_) | Sort::Day | Sort::Scale | Sort::Under(_) | Sort::Rests => Value::Null,
        Sort::Texts
        | Sort::Choices(_)
        | Sort::Ties(_)
        | Sort::Answers(_)
        | Sort::Witnesses
        | Sort::Records(_) => json!([]),
        Sort::Own if field.part == Part::CheckIn => Value::Null,
        Sort::Own if field.part == Part::PassOn => json!(PassingOn::Nothing),
        Sort::Own => json!([]),
    }
}

fn written(field: &Field, given: &Given) -> Value {
    match given {
        Given::Text { words } => json!(words),
        Given::Texts { all } => json!(all),
        Given::Choice { one } => chosen(one),
        Given::Choices { all } => all.iter().map(chosen).collect(),
        Given::Flag { yes } => json!(yes),
        Given::Day { day } => json!(day),
        Given::Scale { scale } => json!({ "level": scale.level, "whyNotLower": scale.words }),
        Given::Answers { all } => all.iter().map(answered).collect(),
        Given::Witnesses { all } => json!(all),
        Given::Records { all } => all.iter().map(record).collect(),
        Given::Named { all } if matches!(field.sort, Sort::Tie(_)) => json!(all.first()),
        Given::Named { all } => json!(all),
        Given::Ground { on } => json!(on),
        Given::Whys { whys } => json!(whys),
        Given::Order { order } => json!(order),
        Given::Energy { notes } => json!(notes),
        Given::CheckIn { check_in } => json!(check_in),
        Given::Said { notes } => json!(notes),
        Given::PassOn { pass_on } => json!(pass_on),
    }
}

fn chosen(one: &Chosen) -> Value {
    match (one.list, one.day) {
        (List::Horizon, Some(day)) => json!({ "when": one.name, "date": day }),
        (List::Horizon, None) => json!({ "when": one.name }),
        _ => json!(one.name),
    }
}

/// What answers to one of a list are told apart by.
fn asked(list: List) -> &'static str {
    if list == List::Motivation { "motivation" } else { "asked" }
}

fn answered(one: &AnswerTo) -> Value {
    json!({ asked(one.to.list): one.to.name, "words": one.words })
}

fn record(record: &Record) -> Value {
    let cell = |cell: &Cell| match &cell.content {
        Content::Words { words } => Some(json!(words)),
        Content::Day { day } => day.map(|day| json!(day)),
        Content::Flag { yes } => Some(json!(yes)),
    };
    let cells = record.cells.iter().filter_map(|one| Some((one.column.to_owned(), cell(one)?)));
    Value::Object(cells.collect())
}

/// An item that its kind declares; none where anything in it is not as declared.
fn read(mut form: Map<String, Value>) -> Option<Item> {
    let kind: Kind = serde_json::from_value(form.remove("kind")?).ok()?;
    kind.declaration().document?;
    let mut item = Item { kind, title: String::new(), fields: Vec::new() };
    for field in fields(kind) {
        let Some(value) = form.remove(&name(kind, field)) else { continue };
        match field.part {
            Part::Title => item.title = parsed(value)?,
            _ if is_nothing(&value) => {}
            _ => item.fields.push(ItemField::new(field, given(field, value)?)),
        }
    }
    form.is_empty().then_some(item)
}

fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Null) || *value == json!("") || *value == json!([])
}

fn parsed<T: DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

/// What a field of this sort holds; none where the value is nothing of the sort.
fn given(field: &Field, value: Value) -> Option<Given> {
    Some(match field.sort {
        Sort::Title | Sort::Line | Sort::Text => Given::Text { words: parsed(value)? },
        Sort::Texts => Given::Texts { all: parsed(value)? },
        Sort::Choice(list) => Given::Choice { one: list.read(&value)? },
        Sort::Choices(list) => Given::Choices { all: each(value, |one| list.read(&one))? },
        Sort::Flag => Given::Flag { yes: parsed(value)? },
        Sort::Day => Given::Day { day: parsed(value)? },
        Sort::Scale => Given::Scale { scale: scale(value)? },
        Sort::Tie(_) => Given::Named { all: vec![parsed(value)?] },
        Sort::Ties(_) => Given::Named { all: parsed(value)? },
        Sort::Under(_) => return None,
        Sort::Rests => Given::Ground { on: parsed(value)? },
        Sort::Answers(list) => Given::Answers { all: each(value, |one| read_answered(list, one))? },
        Sort::Witnesses => Given::Witnesses { all: parsed::<Vec<Witness>>(value)? },
        Sort::Records(columns) => Given::Records { all: each(value, |one| read_record(columns, one))? },
        Sort::Own => own(field.part, value)?,
    })
}

fn each<T>(value: Value, read: impl Fn(Value) -> Option<T>) -> Option<Vec<T>> {
    parsed::<Vec<Value>>(value)?.into_iter().map(read).collect()
}

fn scale(value: Value) -> Option<Scale> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Written {
        level: u8,
        #[serde(default)]
        why_not_lower: String,
    }
    parsed(value).map(|Written { level, why_not_lower }| Scale { level, words: why_not_lower })
}

fn read_answered(list: List, value: Value) -> Option<AnswerTo> {
    let mut form: Map<String, Value> = parsed(value)?;
    let to = list.read(&form.remove(asked(list))?)?;
    let words = parsed(form.remove("words")?)?;
    form.is_empty().then_some(AnswerTo { to, words })
}

fn read_record(columns: &'static [Column], value: Value) -> Option<Record> {
    let mut form: Map<String, Value> = parsed(value)?;
    let cell = |column: &Column| {
        let value = form.remove(column.name);
        let content = match column.holds {
            Holds::Words => Content::Words { words: value.map_or_else(|| Some(String::new()), parsed)? },
            Holds::Day => Content::Day { day: value.map_or(Some(None), parsed)? },
            Holds::Flag => Content::Flag { yes: value.map_or(Some(false), parsed)? },
        };
        Some(Cell { column: column.name, content })
    };
    let cells = columns.iter().map(cell).collect::<Option<Vec<Cell>>>()?;
    form.is_empty().then_some(Record { cells })
}

/// What only one kind has.
fn own(part: Part, value: Value) -> Option<Given> {
    Some(match part {
        Part::Order => Given::Order { order: parsed::<Vec<Ranked>>(value)? },
        Part::Said => Given::Said { notes: parsed::<Vec<NoteItem>>(value)? },
        Part::CheckIn => Given::CheckIn { check_in: parsed::<CheckInItem>(value)? },
        Part::PassOn => Given::PassOn { pass_on: parsed(value)? },
        Part::Energy => Given::Energy { notes: parsed::<Vec<Charge>>(value)? },
        Part::Whys => Given::Whys { whys: parsed::<Vec<WhyItem>>(value)? },
        _ => return None,
    })
}
