//! Files made to do harm with what a person found out about themselves: each kind keeps its rules.

use interchange::{EXAMPLE, ReadError, read};
use plan::{LONGEST_ENTRY, LONGEST_TEXT, Refusal};
use serde_json::{Value, json};

/// What reading says of the example after the body of its first entry of a kind was altered.
fn after(kind: &str, alter: impl FnOnce(&mut Value, &Value)) -> Result<(), ReadError> {
    let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
    let whole = value.clone();
    let entries = value["entries"].as_array_mut().unwrap();
    let entry = entries.iter_mut().find(|e| e["body"]["kind"] == kind).unwrap();
    alter(&mut entry["body"], &whole);
    read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
}

fn set(kind: &str, field: &str, to: Value) -> Result<(), ReadError> {
    after(kind, |body, _| body[field] = to)
}

fn id_of(whole: &Value, kind: &str) -> Value {
    let entries = whole["entries"].as_array().unwrap();
    entries.iter().find(|e| e["body"]["kind"] == kind).unwrap()["id"].clone()
}

fn against(refusal: Refusal) -> Result<(), ReadError> {
    Err(ReadError::Against(refusal))
}

/// The title of each kind that means nothing without one.
const TITLES: [(&str, &str); 7] = [
    ("passion", "statement"),
    ("energy-note", "doing"),
    ("strength", "statement"),
    ("need", "statement"),
    ("opportunity", "name"),
    ("lottery-answer", "whose"),
    ("turning-point", "choice"),
];

#[test]
fn untouched_it_is_read() {
    assert_eq!(after("passion", |_, _| {}), Ok(()));
}

#[test]
fn what_means_nothing_without_a_title_has_one() {
    for (kind, title) in TITLES {
        assert_eq!(set(kind, title, json!(" \t\n")), against(Refusal::Blank), "{kind}");
    }
}

#[test]
fn no_text_is_longer_than_anyone_writes() {
    let long = || json!("x".repeat(LONGEST_TEXT + 1));
    for (kind, title) in TITLES {
        assert_eq!(set(kind, title, long()), against(Refusal::TooLong), "{kind}");
    }
    for (kind, field, to) in [
        ("motives", "mix", json!({"growth": long()})),
        ("motives", "told", json!({"heard-without-title": long()})),
        ("passion", "others", json!([{"who": "Ruth", "said": long()}])),
        ("strength", "evidence", json!([{"what": long()}])),
        ("strength", "witnesses", json!([{"who": long(), "said": ""}])),
        ("opportunity", "firstStep", long()),
        ("lottery-answer", "checks", json!([{"who": "", "right": "", "otherwise": long()}])),
        ("turning-point", "instead", long()),
    ] {
        assert_eq!(set(kind, field, to), against(Refusal::TooLong), "{kind} {field}");
    }
}

#[test]
fn no_list_is_longer_than_anyone_keeps() {
    let many = |item: Value| json!(vec![item; LONGEST_ENTRY / 16 + 1]);
    for (kind, field, item) in [
        ("strength", "evidence", json!({"what": ""})),
        ("strength", "witnesses", json!({"who": "", "said": ""})),
        ("passion", "others", json!({"who": "", "said": ""})),
        ("lottery-answer", "checks", json!({"who": "", "right": "", "otherwise": ""})),
    ] {
        let many = set(kind, field, many(item));
        assert!(
            matches!(many, Err(ReadError::Against(Refusal::TooLong) | ReadError::NotAPlan)),
            "{kind} {field}: {many:?}"
        );
    }
}

#[test]
fn a_tie_to_nothing_or_to_another_kind_is_refused() {
    let nothing = json!("019a0000-0000-7000-8000-00000000beef");
    let ties = [
        ("weighing", "about", false),
        ("passion", "rests", false),
        ("energy-note", "feeds", false),
        ("lottery-answer", "ledTo", false),
        ("turning-point", "rests", false),
        ("opportunity", "passions", true),
        ("opportunity", "strengths", true),
        ("opportunity", "needs", true),
    ];
    for (kind, field, many) in ties {
        let tie = |id: Value| if many { json!([id]) } else { id };
        assert_eq!(set(kind, field, tie(nothing.clone())), against(Refusal::WrongTie), "{kind} {field}");
        let wrong = after(kind, |body, whole| body[field] = tie(id_of(whole, "person")));
        assert_eq!(wrong, against(Refusal::WrongTie), "{kind} {field}");
    }
}

#[test]
fn a_weighing_weighs_two_or_more_and_each_pair_once() {
    let pair = |left: &str, right: &str| json!({"left": left, "right": right, "pulls": "left"});
    let weighing = |among: Value, preferences: Value| {
        after("weighing", |body, _| {
            body["among"] = among;
            body["preferences"] = preferences;
        })
    };
    let unsound = against(Refusal::NotAWeighing);
    assert_eq!(weighing(json!([]), json!([])), unsound);
    assert_eq!(weighing(json!(["growth"]), json!([])), unsound);
    assert_eq!(weighing(json!(["growth", "growth"]), json!([])), unsound);
    let two = || json!(["growth", "meaning"]);
    assert_eq!(weighing(two(), json!([])), Ok(()));
    assert_eq!(weighing(two(), json!([pair("growth", "autonomy")])), unsound);
    assert_eq!(weighing(two(), json!([pair("growth", "growth")])), unsound);
    assert_eq!(weighing(two(), json!([pair("growth", "meaning"), pair("meaning", "growth")])), unsound);
}

#[test]
fn one_mix_of_motives_is_enough() {
    let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
    let entries = value["entries"].as_array_mut().unwrap();
    let mut second = entries.iter().find(|e| e["body"]["kind"] == "motives").unwrap().clone();
    second["id"] = json!("019a0000-0000-7000-8000-00000000beef");
    entries.push(second);
    assert_eq!(read(&serde_json::to_vec(&value).unwrap()), Err(ReadError::Against(Refusal::OnlyOne)));
}

#[test]
fn a_word_that_is_none_of_those_there_are_is_refused() {
    for (kind, field, to) in [
        ("motives", "mix", json!({"fame": ""})),
        ("motives", "told", json!({"why-not": ""})),
        ("weighing", "among", json!(["growth", "fame"])),
        ("weighing", "preferences", json!([{"left": "growth", "right": "meaning", "pulls": "both"}])),
        ("passion", "asked", json!("why-this")),
        ("energy-note", "energy", json!("sideways")),
        ("energy-note", "on", json!("2026-02-30")),
        ("strength", "asked", json!("read-unasked")),
        ("need", "whose", json!("mine")),
        ("opportunity", "setting", json!("the-moon")),
        ("lottery-answer", "half", json!("both")),
        ("lottery-answer", "confidence", json!(4)),
    ] {
        assert_eq!(set(kind, field, to), Err(ReadError::NotAPlan), "{kind} {field}");
    }
}

#[test]
fn an_unknown_part_is_refused_wherever_it_stands() {
    for (kind, place) in [
        ("motives", ""),
        ("motives", "/told"),
        ("weighing", "/preferences/0"),
        ("passion", "/others/0"),
        ("energy-note", ""),
        ("strength", "/evidence/0"),
        ("need", ""),
        ("opportunity", ""),
        ("lottery-answer", "/checks/0"),
        ("turning-point", ""),
    ] {
        let more = after(kind, |body, _| body.pointer_mut(place).unwrap()["more"] = json!("x"));
        assert_eq!(more, Err(ReadError::NotAPlan), "{kind} {place}");
    }
}

/// What it was tied to may be gone by now, and was not checked when it went.
#[test]
fn an_earlier_state_keeps_its_own_rules_but_not_its_ties() {
    let in_history = |field: &str, to: Value| {
        let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
        let revisions = value["revisions"].as_array_mut().unwrap();
        let past = revisions.iter_mut().find(|r| r["entry"]["body"]["kind"] == "weighing").unwrap();
        past["entry"]["body"][field] = to;
        read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
    };
    assert_eq!(in_history("about", json!("019a0000-0000-7000-8000-00000000beef")), Ok(()));
    assert_eq!(in_history("among", json!(["growth"])), against(Refusal::NotAWeighing));
}
