//! Files made to do harm with what is between two people: each kind keeps its rules.

use interchange::{EXAMPLE, ReadError, read};
use plan::{LONGEST_ENTRY, LONGEST_TEXT, Refusal};
use serde_json::{Value, json};

/// What reading says of the example after its first entry of a kind was altered.
fn after(kind: &str, alter: impl FnOnce(&mut Value, &Value)) -> Result<(), ReadError> {
    let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
    let whole = value.clone();
    let entries = value["entries"].as_array_mut().unwrap();
    let entry = entries.iter_mut().find(|e| e["body"]["kind"] == kind).unwrap();
    alter(entry, &whole);
    read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
}

fn set(kind: &str, field: &str, to: Value) -> Result<(), ReadError> {
    after(kind, |entry, _| entry["body"][field] = to)
}

fn id_of(whole: &Value, kind: &str) -> Value {
    let entries = whole["entries"].as_array().unwrap();
    entries.iter().find(|e| e["body"]["kind"] == kind).unwrap()["id"].clone()
}

fn against(refusal: Refusal) -> Result<(), ReadError> {
    Err(ReadError::Against(refusal))
}

fn step(cue: Value) -> Value {
    json!([{"cue": cue, "act": "", "done": false}])
}

#[test]
fn what_means_nothing_without_a_title_has_one() {
    for (kind, field, to) in [
        ("preparation", "about", json!("  ")),
        ("reframe", "story", json!("\n")),
        ("remark", "saying", json!({"is": "question", "words": " "})),
        ("remark", "saying", json!({"is": "feedback", "what": "", "impact": "", "why": "", "how": " "})),
    ] {
        assert_eq!(set(kind, field, to), against(Refusal::Blank), "{kind} {field}");
    }
}

#[test]
fn what_is_said_bit_by_bit_may_still_be_blank() {
    for (kind, field) in [("agreement", "roles"), ("session", "heard"), ("preparation", "request")] {
        assert_eq!(set(kind, field, json!("")), Ok(()), "{kind} {field}");
    }
}

#[test]
fn no_text_is_longer_than_anyone_writes() {
    let long = || json!("x".repeat(LONGEST_TEXT + 1));
    for (kind, field, to) in [
        ("person", "trust", long()),
        ("agreement", "roles", long()),
        ("agreement", "neverWords", json!([long()])),
        ("agreement", "passOn", json!({"is": "this", "what": long(), "to": ""})),
        ("session", "heard", long()),
        ("session", "notes", json!([{"saying": {"is": "advice", "words": long()}}])),
        ("session", "steps", step(long())),
        ("session", "raise", json!([{"what": "", "to": long()}])),
        ("session", "checkIn", json!({"worry": long(), "shared": false})),
        ("remark", "saying", json!({"is": "feedback", "what": "a", "impact": "", "why": "", "how": long()})),
        ("preparation", "theirView", long()),
        ("reframe", "letGo", long()),
    ] {
        assert_eq!(set(kind, field, to), against(Refusal::TooLong), "{kind} {field}");
    }
}

#[test]
fn no_list_is_longer_than_anyone_keeps() {
    let many = |item: Value| json!(vec![item; LONGEST_ENTRY / 16 + 1]);
    for (kind, field, item) in [
        ("session", "notes", json!({"saying": {"is": "story", "words": ""}})),
        ("session", "steps", step(json!(""))[0].clone()),
        ("session", "raise", json!({"what": "", "to": ""})),
        ("agreement", "neverWords", json!("")),
    ] {
        let many = set(kind, field, many(item));
        assert!(
            matches!(many, Err(ReadError::Against(Refusal::TooLong) | ReadError::NotAPlan)),
            "{kind} {field}: {many:?}"
        );
    }
}

#[test]
fn it_is_with_someone_who_is_there() {
    for (kind, field) in
        [("agreement", "with"), ("session", "with"), ("remark", "from"), ("preparation", "with")]
    {
        let nothing = json!("019a0000-0000-7000-8000-00000000beef");
        assert_eq!(set(kind, field, nothing), against(Refusal::WrongTie), "{kind}");
        let goal = after(kind, |entry, whole| entry["body"][field] = id_of(whole, "goal"));
        assert_eq!(goal, against(Refusal::WrongTie), "{kind}");
    }
}

#[test]
fn a_word_that_is_none_of_those_there_are_is_refused() {
    for (kind, field, to) in [
        ("person", "manner", json!("lecturing")),
        ("person", "cadence", json!("hourly")),
        ("person", "since", json!("2026-02-30")),
        ("agreement", "shares", json!(["goals", "diary"])),
        ("agreement", "never", json!(["weather"])),
        ("agreement", "passOn", json!({"is": "everything"})),
        ("agreement", "mayKeep", json!("yes")),
        ("session", "raise", json!([{"what": "", "to": "", "more": "x"}])),
        ("session", "minutes", json!(-5)),
        ("session", "minutes", json!(70_000)),
        ("session", "left", json!(["happier"])),
        ("session", "ended", json!("at dusk")),
        ("session", "checkIn", json!({"energy": "boundless", "worry": "", "shared": false})),
        ("session", "talkAbout", json!(["everything"])),
        ("remark", "saying", json!({"is": "verdict", "words": "x"})),
        ("remark", "on", json!("someday")),
    ] {
        assert_eq!(set(kind, field, to), Err(ReadError::NotAPlan), "{kind} {field}");
    }
}

#[test]
fn an_unknown_part_is_refused_wherever_it_stands() {
    for (kind, place) in [
        ("person", "/body"),
        ("agreement", "/body"),
        ("agreement", "/body/passOn"),
        ("session", "/body"),
        ("session", "/body/notes/0"),
        ("session", "/body/notes/0/saying"),
        ("session", "/body/steps/0"),
        ("session", "/body/checkIn"),
        ("remark", "/body/saying"),
        ("preparation", "/body"),
        ("reframe", "/body"),
    ] {
        let more = after(kind, |entry, _| entry.pointer_mut(place).unwrap()["more"] = json!("x"));
        assert_eq!(more, Err(ReadError::NotAPlan), "{kind} {place}");
    }
}

#[test]
fn an_entry_touches_only_topics_there_are() {
    let touching = |topics: Value| after("goal", |entry, _| entry["topics"] = topics);
    assert_eq!(touching(json!(["pay", "leaving", "health", "other-people"])), Ok(()));
    assert_eq!(touching(json!(["gossip"])), Err(ReadError::NotAPlan));
    assert_eq!(touching(json!("pay")), Err(ReadError::NotAPlan));
}
