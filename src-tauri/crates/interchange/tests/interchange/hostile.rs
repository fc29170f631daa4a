//! Files made to do harm are refused with a clear error.

use crate::life::Life;
use chrono::{DateTime, Utc};
use interchange::{LARGEST_DOCUMENT, ReadError, read, write};
use plan::{
    Answer, Audience, Bedrock, Body, Edit, EntryId, Goal, Person, Place, Question, Refusal, Relationship, Why,
};
use serde_json::{Value, json};

const GOAL: usize = 0;
const WHY: usize = 1;
const BEDROCK: usize = 2;
const PERSON: usize = 3;

fn small() -> Life {
    let mut life = Life::begun(DateTime::<Utc>::from_timestamp_millis(1_790_000_000_000).unwrap());
    let goal = life.add(Body::Goal(Goal::new("Teach")), Place::Last).unwrap();
    life.now += chrono::TimeDelta::seconds(1);
    life.add(why(goal, Answer::NotSure), Place::Last).unwrap();
    life.now += chrono::TimeDelta::seconds(1);
    life.add(Body::Bedrock(Bedrock { statement: "People should understand".into() }), Place::Last).unwrap();
    life.now += chrono::TimeDelta::seconds(1);
    let ruth = Person::new("Ruth", Relationship::Mentor);
    life.add(Body::Person(ruth), Place::Last).unwrap();
    life
}

fn why(under: EntryId, answer: Answer) -> Body {
    Body::Why(Why { under, asked: Question::WhyThis, answer })
}

fn value(life: &Life) -> Value {
    serde_json::from_slice(&write(&life.document(life.now))).unwrap()
}

/// What reading says of a small plan after this was done to it.
fn after(alter: impl FnOnce(&mut Value)) -> Result<(), ReadError> {
    let mut value = value(&small());
    alter(&mut value);
    read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
}

fn id(value: &Value, entry: usize) -> Value {
    value["entries"][entry]["id"].clone()
}

fn against(refusal: Refusal) -> Result<(), ReadError> {
    Err(ReadError::Against(refusal))
}

fn nested(depth: usize) -> Vec<u8> {
    ["[".repeat(depth), "]".repeat(depth)].concat().into_bytes()
}

#[test]
fn untouched_it_is_read() {
    assert_eq!(after(|_| {}), Ok(()));
}

#[test]
fn what_is_too_large_is_not_even_looked_at() {
    assert_eq!(read(&vec![b' '; LARGEST_DOCUMENT + 1]), Err(ReadError::TooLarge));
}

#[test]
fn few_bytes_that_would_fill_the_memory_are_refused() {
    let text = String::from_utf8(write(&small().document(small().now))).unwrap();
    let bomb = format!("[{}{{}}]", "{},".repeat(1_000_000));
    let bomb = text.replacen("\"measures\": []", &format!("\"measures\": {bomb}"), 1);
    assert_eq!(read(bomb.as_bytes()), Err(ReadError::TooLarge));
}

#[test]
fn what_is_nested_too_deep_is_not_parsed() {
    assert_eq!(read(&nested(33)), Err(ReadError::TooDeep));
    assert_eq!(read(&nested(1_000_000)), Err(ReadError::TooDeep));
    assert_eq!(read(&nested(32)), Err(ReadError::NotAPlan));
}

#[test]
fn another_file_is_no_plan() {
    for bytes in [&b""[..], b"{}", b"[]", b"null", b"hello", b"\xff\xfe", b"{\"hello\": true}", b"%PDF-1.7"] {
        assert_eq!(read(bytes), Err(ReadError::NotAPlan));
    }
    assert_eq!(after(|v| v["format"] = json!("another")), Err(ReadError::NotAPlan));
}

#[test]
fn another_version_is_told_apart_from_another_file() {
    for version in [0, 2, 4_000_000_000_u32] {
        assert_eq!(after(|v| v["version"] = json!(version)), Err(ReadError::UnknownVersion));
    }
}

#[test]
fn nothing_may_be_missing() {
    for field in ["format", "version", "exported", "entries", "revisions", "ledger"] {
        let missing = after(|v| drop(v.as_object_mut().unwrap().remove(field)));
        assert_eq!(missing, Err(ReadError::NotAPlan), "{field}");
    }
}

#[test]
fn an_unknown_field_is_refused_wherever_it_stands() {
    for place in [
        "",
        "/entries/0",
        "/entries/0/body",
        "/entries/0/audience",
        "/entries/1/body/answer",
        "/revisions/0",
        "/revisions/1/entry/body/answer",
    ] {
        let more = after(|v| v.pointer_mut(place).unwrap()["more"] = json!(1));
        assert_eq!(more, Err(ReadError::NotAPlan), "in {place:?}");
    }
}

#[test]
fn a_key_that_comes_twice_is_refused() {
    let text = String::from_utf8(write(&small().document(small().now))).unwrap();
    let twice = text.replacen("\"motivations\": {}", r#""motivations": {"growth": "a", "growth": "b"}"#, 1);
    assert_eq!(read(twice.as_bytes()), Err(ReadError::NotAPlan));
}

#[test]
fn nothing_comes_twice() {
    for list in ["entries", "revisions"] {
        let twice = after(|v| {
            let first = v[list][0].clone();
            v[list].as_array_mut().unwrap().push(first);
        });
        assert_eq!(twice, Err(ReadError::Twice), "{list}");
    }
}

#[test]
fn a_revision_bears_its_own_entry() {
    let misplaced = after(|v| v["revisions"][0]["id"] = id(v, BEDROCK));
    assert_eq!(misplaced, Err(ReadError::Misplaced));
}

#[test]
fn numbers_and_times_that_nothing_counted_are_refused() {
    assert_eq!(after(|v| v["revisions"][0]["number"] = json!(1_u64 << 53)), Err(ReadError::OutOfRange));
    assert_eq!(after(|v| v["revisions"][0]["number"] = json!(-1)), Err(ReadError::NotAPlan));
    assert_eq!(after(|v| v["revisions"][0]["clock"] = json!("ffffffffffff-0000")), Err(ReadError::NotAPlan));
    assert_eq!(after(|v| v["entries"][0]["created"] = json!("yesterday")), Err(ReadError::NotAPlan));
}

#[test]
fn every_rule_of_a_plan_is_kept() {
    let body = |n: usize| format!("/entries/{n}/body");
    let set = |n: usize, field: &'static str, to: fn(&Value) -> Value| {
        after(|v| {
            let to = to(v);
            v.pointer_mut(&body(n)).unwrap()[field] = to;
        })
    };
    let person = |v: &Value| json!({"who": "people", "people": [id(v, GOAL)]});
    let nobody = |_: &Value| json!({"who": "people", "people": []});
    let audience = |to: fn(&Value) -> Value| after(|v| v["entries"][GOAL]["audience"] = to(v));
    assert_eq!(set(GOAL, "statement", |_| json!("  ")), against(Refusal::Blank));
    assert_eq!(set(PERSON, "name", |_| json!("")), against(Refusal::Blank));
    assert_eq!(set(GOAL, "notes", |_| json!("x".repeat(65_537))), against(Refusal::TooLong));
    assert_eq!(set(GOAL, "importance", |_| json!({"level": 11})), against(Refusal::OutOfRange));
    assert_eq!(set(WHY, "under", |v| id(v, WHY)), against(Refusal::WrongParent));
    assert_eq!(set(WHY, "under", |v| id(v, PERSON)), against(Refusal::WrongParent));
    assert_eq!(
        set(WHY, "answer", |v| json!({"is": "rests", "on": id(v, GOAL)})),
        against(Refusal::WrongGround)
    );
    assert_eq!(audience(person), against(Refusal::WrongAudience));
    assert_eq!(audience(nobody), against(Refusal::WrongAudience));
}

#[test]
fn the_rules_hold_in_history_too() {
    let long = after(|v| v["revisions"][0]["entry"]["body"]["notes"] = json!("x".repeat(65_537)));
    assert_eq!(long, against(Refusal::TooLong));
    let blank = after(|v| v["revisions"][0]["entry"]["body"]["statement"] = json!(""));
    assert_eq!(blank, against(Refusal::Blank));
}

#[test]
fn a_ladder_deeper_than_anyone_digs_is_refused() {
    let mut entries = vec![value(&small())["entries"][GOAL].clone()];
    let why = value(&small())["entries"][WHY].clone();
    for n in 0..100_u32 {
        let mut deeper = why.clone();
        deeper["id"] = json!(EntryId::from_parts(1_790_000_000_000, [u8::try_from(n + 1).unwrap(); 10]));
        deeper["body"]["under"] = entries.last().unwrap()["id"].clone();
        entries.push(deeper);
    }
    let deep = after(|v| {
        v["entries"] = json!(entries);
        v["revisions"] = json!([]);
    });
    assert_eq!(deep, against(Refusal::TooDeep));
}

#[test]
fn a_circle_is_refused() {
    let circle = after(|v| {
        let mut other = v["entries"][WHY].clone();
        other["id"] = json!(EntryId::from_parts(1_790_000_000_000, [9; 10]));
        other["body"]["under"] = id(v, WHY);
        v["entries"][WHY]["body"]["under"] = other["id"].clone();
        v["entries"].as_array_mut().unwrap().push(other);
    });
    assert_eq!(circle, against(Refusal::WrongParent));
}

#[test]
fn what_lies_in_the_trash_with_what_it_hung_under_is_read() {
    let mut life = small();
    let ids = life.ids();
    let on = ids[BEDROCK];
    life.edit(&Edit::Rewrite { id: ids[WHY], body: why(ids[GOAL], Answer::Rests { on }) }).unwrap();
    life.now += chrono::TimeDelta::seconds(1);
    life.edit(&Edit::Show { id: ids[GOAL], audience: Audience::People { people: [ids[PERSON]].into() } })
        .unwrap();
    for id in [ids[GOAL], ids[BEDROCK], ids[PERSON]] {
        life.now += chrono::TimeDelta::seconds(1);
        life.edit(&Edit::Trash { id }).unwrap();
    }
    let document = life.document(life.now);
    assert_eq!(read(&write(&document)), Ok(document));
}

#[test]
fn an_error_has_one_name_on_the_wire() {
    for (error, name) in [
        (ReadError::TooLarge, "too-large"),
        (ReadError::NotAPlan, "not-a-plan"),
        (ReadError::UnknownVersion, "unknown-version"),
        (ReadError::Against(Refusal::WrongParent), "wrong-parent"),
    ] {
        assert_eq!(serde_json::to_value(error).unwrap(), json!(name));
    }
}
