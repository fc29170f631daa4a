//! Files made to do harm with what a person wrote: every kind keeps its rules, by being declared.

use crate::full;
use crate::mutated::ways;
use interchange::{EXAMPLE, ReadError, read, write};
use plan::{Field, Kind, LONGEST_ENTRY, LONGEST_TEXT, Part, Refusal, Sort};
use serde_json::{Value, json};

/// A plan of every kind in which every declared field says something.
fn whole() -> Value {
    let life = full::life(|_| true, |part| format!("words of {}", part.name()));
    serde_json::from_slice(&write(&life.document(life.now))).unwrap()
}

fn entry_of(whole: &Value, kind: Kind) -> usize {
    let entries = whole["entries"].as_array().unwrap();
    entries.iter().position(|e| e["body"]["kind"] == json!(kind)).unwrap()
}

/// What reading says of the plan after the body of its entry of a kind was altered.
fn altered(whole: &Value, kind: Kind, alter: impl FnOnce(&mut Value)) -> Result<(), ReadError> {
    let mut value = whole.clone();
    alter(&mut value["entries"][entry_of(whole, kind)]["body"]);
    read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
}

/// What reading says after something stands in a field that is not what stood there.
fn replaced(whole: &Value, kind: Kind, field: &Field, by: Value) -> Result<(), ReadError> {
    altered(whole, kind, |body| body[field.wire_name()] = by)
}

/// What reading says of the example after the body of its first weighing was altered.
fn weighing(among: Value, preferences: Value) -> Result<(), ReadError> {
    let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
    let entries = value["entries"].as_array_mut().unwrap();
    let entry = entries.iter_mut().find(|e| e["body"]["kind"] == "weighing").unwrap();
    entry["body"]["among"] = among;
    entry["body"]["preferences"] = preferences;
    read(&serde_json::to_vec(&value).unwrap()).map(|_| ())
}

fn against(refusal: Refusal) -> Result<(), ReadError> {
    Err(ReadError::Against(refusal))
}

fn fields(fits: impl Fn(&Field) -> bool) -> Vec<(Kind, &'static Field)> {
    let all = Kind::ALL.into_iter().flat_map(|kind| kind.declaration().fields.iter().map(move |f| (kind, f)));
    all.filter(|(_, field)| fits(field)).collect()
}

/// The ways to what fits, in the body of a kind.
fn ways_to(whole: &Value, kind: Kind, fits: impl Fn(&Value) -> bool) -> Vec<String> {
    let body = &whole["entries"][entry_of(whole, kind)]["body"];
    let mut found = Vec::new();
    ways(body, "", &mut found);
    found.into_iter().filter(|way| fits(body.pointer(way).unwrap())).collect()
}

fn is_of_a_person(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with("words of "))
}

#[test]
fn untouched_it_is_read() {
    assert_eq!(altered(&whole(), Kind::Passion, |_| {}), Ok(()));
}

#[test]
fn what_means_nothing_without_a_title_has_one() {
    let whole = whole();
    for (kind, title) in fields(|field| field.part == Part::Title && field.needed) {
        assert_eq!(replaced(&whole, kind, title, json!(" \t\n")), against(Refusal::Blank), "{kind:?}");
    }
}

#[test]
fn no_text_is_longer_than_anyone_writes() {
    let whole = whole();
    for kind in Kind::used() {
        let texts = ways_to(&whole, kind, is_of_a_person);
        assert!(!texts.is_empty() || kind == Kind::Weighing || kind == Kind::Received, "{kind:?}");
        for way in texts {
            let long = json!("x".repeat(LONGEST_TEXT + 1));
            let read = altered(&whole, kind, |body| *body.pointer_mut(&way).unwrap() = long);
            assert_eq!(read, against(Refusal::TooLong), "{kind:?} {way}");
        }
    }
}

/// Not even of items in which nothing is said.
#[test]
fn no_list_is_longer_than_anyone_keeps() {
    let whole = whole();
    let is_list = |field: &Field| matches!(field.sort, Sort::Texts | Sort::Witnesses | Sort::Records(_));
    for (kind, field) in fields(is_list) {
        let mut item = whole["entries"][entry_of(&whole, kind)]["body"][field.wire_name()][0].clone();
        let mut found = Vec::new();
        ways(&item, "", &mut found);
        for way in found {
            let said = item.pointer_mut(&way).unwrap();
            *said = if is_of_a_person(said) { json!("") } else { said.take() };
        }
        let many = replaced(&whole, kind, field, json!(vec![item; LONGEST_ENTRY / 16 + 1]));
        assert!(
            matches!(many, Err(ReadError::Against(Refusal::TooLong) | ReadError::NotAPlan)),
            "{kind:?} {}: {many:?}",
            field.name
        );
    }
}

#[test]
fn a_tie_to_nothing_or_to_another_kind_is_refused() {
    let whole = whole();
    for (kind, field) in fields(|_| true) {
        let (of, many) = match field.sort {
            Sort::Tie(Some(of)) | Sort::Under(Some(of)) => (of, false),
            Sort::Ties(Some(of)) => (of, true),
            Sort::Rests => (Kind::Bedrock, false),
            _ => continue,
        };
        let other = if of == Kind::Person { Kind::Goal } else { Kind::Person };
        let other = whole["entries"][entry_of(&whole, other)]["id"].clone();
        for id in [json!("019a0000-0000-7000-8000-00000000beef"), other] {
            let tie = if many { json!([id]) } else { id };
            let read = replaced(&whole, kind, field, tie);
            assert_eq!(read, against(Refusal::WrongTie), "{kind:?} {}", field.name);
        }
    }
}

#[test]
fn a_weighing_weighs_two_or_more_and_each_pair_once() {
    let pair = |left: &str, right: &str| json!({"left": left, "right": right, "pulls": "left"});
    let unsound = against(Refusal::NotAWeighing);
    assert_eq!(weighing(json!([]), json!([])), unsound);
    assert_eq!(weighing(json!(["growth"]), json!([])), unsound);
    assert_eq!(weighing(json!(["growth", "growth"]), json!([])), unsound);
    let two = || json!(["growth", "meaning"]);
    assert_eq!(weighing(two(), json!([])), Ok(()));
    assert_eq!(weighing(two(), json!([pair("growth", "autonomy")])), unsound);
    assert_eq!(weighing(two(), json!([pair("growth", "growth")])), unsound);
    assert_eq!(weighing(two(), json!([pair("growth", "meaning"), pair("meaning", "growth")])), unsound);
    let both = json!([{"left": "growth", "right": "meaning", "pulls": "both"}]);
    assert_eq!(weighing(two(), both), Err(ReadError::NotAPlan));
}

#[test]
fn one_of_what_is_there_only_once_is_enough() {
    let whole = whole();
    let once: Vec<_> = Kind::ALL.into_iter().filter(|kind| kind.declaration().only_one).collect();
    assert!(once.contains(&Kind::Motives));
    for kind in once {
        let mut value = whole.clone();
        let mut second = whole["entries"][entry_of(&whole, kind)].clone();
        second["id"] = json!("019a0000-0000-7000-8000-00000000beef");
        value["entries"].as_array_mut().unwrap().push(second);
        let read = read(&serde_json::to_vec(&value).unwrap()).map(|_| ());
        assert_eq!(read, against(Refusal::OnlyOne), "{kind:?}");
    }
}

/// What stands in no field of a sort.
fn unknown(sort: Sort) -> Vec<Value> {
    match sort {
        Sort::Choice(_) => vec![json!("the-moon"), json!(4), json!({"when": "the-moon"})],
        Sort::Choices(_) => vec![json!(["the-moon"]), json!("the-moon")],
        Sort::Answers(_) => vec![json!({"the-moon": ""}), json!(["the-moon"])],
        Sort::Day => vec![json!("2026-02-30"), json!("someday")],
        Sort::Flag => vec![json!("yes")],
        _ => Vec::new(),
    }
}

#[test]
fn a_word_that_is_none_of_those_there_are_is_refused() {
    let whole = whole();
    for (kind, field) in fields(|_| true) {
        for word in unknown(field.sort) {
            let read = replaced(&whole, kind, field, word.clone());
            assert_eq!(read, Err(ReadError::NotAPlan), "{kind:?} {} {word}", field.name);
        }
    }
}

#[test]
fn an_unknown_part_is_refused_wherever_it_stands() {
    let whole = whole();
    for kind in Kind::ALL {
        for way in ways_to(&whole, kind, Value::is_object) {
            let read = altered(&whole, kind, |body| body.pointer_mut(&way).unwrap()["more"] = json!("x"));
            assert_eq!(read, Err(ReadError::NotAPlan), "{kind:?} {way}");
        }
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
