//! What a hostile window might send: something that would do, with a thing or two wrong with it.

use crate::chance::Chance;
use serde_json::{Value, json};

/// The text of a payload, made of one that would do.
pub(crate) fn payload(chance: &mut Chance, seeds: &[Value]) -> String {
    let mut value = chance.one_of(seeds).clone();
    match chance.below(10) {
        0 => {}
        1 => value = hostile(chance),
        2 => return broken(chance, value.to_string()),
        3..=6 => reword(chance, &mut value),
        _ => (0..=chance.below(3)).for_each(|_| spoil(chance, &mut value, seeds)),
    }
    value.to_string()
}

/// Text that is no JSON, or hardly.
fn broken(chance: &mut Chance, text: String) -> String {
    const DEEP: usize = 20_000;
    match chance.below(5) {
        0 => text.chars().take(chance.below(text.len())).collect(),
        1 => "[".repeat(DEEP) + &"]".repeat(DEEP),
        2 => "{\"a\":".repeat(DEEP),
        3 => text.replacen(':', ":\"\\ud800\",\"x\":", 1),
        _ => format!("\u{FEFF}{text}"),
    }
}

/// Puts other words, ids, days or numbers in one place, which may still be read.
fn reword(chance: &mut Chance, value: &mut Value) {
    let mut places = places(value);
    // Short words are mostly names from a fixed set, which only `spoil` touches.
    places.retain(|place| match value.pointer(place) {
        Some(Value::String(words)) => words.len() >= 10,
        Some(Value::Number(_) | Value::Bool(_)) => true,
        _ => false,
    });
    if places.is_empty() {
        return;
    }
    match value.pointer_mut(chance.one_of::<String>(&places)) {
        Some(Value::String(words)) => *words = text(chance),
        Some(Value::Bool(is)) => *is = !*is,
        Some(found) => *found = number(chance),
        None => {}
    }
}

/// Does something to one place of a value.
fn spoil(chance: &mut Chance, value: &mut Value, seeds: &[Value]) {
    let places = places(value);
    let place = chance.one_of(&places).clone();
    let other = part_of(chance, seeds);
    let Some(found) = value.pointer_mut(&place) else { return };
    match (chance.below(6), &mut *found) {
        (0, Value::Object(fields)) => {
            let names: Vec<_> = fields.keys().cloned().collect();
            names.first().map(|_| fields.remove(chance.one_of(&names)));
        }
        (1, Value::Object(fields)) => drop(fields.insert("stranger".into(), other)),
        (0, Value::Array(items)) if !items.is_empty() => drop(items.remove(chance.below(items.len()))),
        (1, Value::Array(items)) if !items.is_empty() => {
            let again = chance.one_of(items).clone();
            items.resize(items.len() + chance.below(300), again);
        }
        (2, _) => *found = other,
        _ => *found = hostile(chance),
    }
}

/// Something out of another payload that would do.
fn part_of(chance: &mut Chance, seeds: &[Value]) -> Value {
    let seed = chance.one_of(seeds);
    let places = places(seed);
    seed.pointer(chance.one_of::<String>(&places)).cloned().unwrap_or_default()
}

/// Where something stands in a value, the whole included.
fn places(value: &Value) -> Vec<String> {
    let mut places = vec![String::new()];
    let below: Vec<_> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (name, value) in below {
        places.extend(self::places(value).iter().map(|place| format!("/{name}{place}")));
    }
    places
}

fn hostile(chance: &mut Chance) -> Value {
    match chance.below(4) {
        0 => number(chance),
        1 => nested(chance),
        2 if chance.once_in(40) => "x".repeat(1_000_000).into(),
        _ => text(chance).into(),
    }
}

fn number(chance: &mut Chance) -> Value {
    let numbers = [json!(0), json!(-1), json!(1), json!(u32::MAX), json!(u64::MAX), json!(i64::MIN)];
    let others = [json!(1e308), json!(-0.5), json!(65_536), json!(null), json!(true), json!(u16::MAX)];
    chance.one_of(&[numbers, others].concat()).clone()
}

fn nested(chance: &mut Chance) -> Value {
    match chance.below(5) {
        0 => json!([]),
        1 => json!({}),
        2 => (0..100).fold(json!("x"), |inside, _| json!([inside])),
        3 => (0..60).fold(json!([]), |edits, _| json!({ "do": "several", "edits": [edits] })),
        _ => vec![text(chance); 500].into(),
    }
}

fn text(chance: &mut Chance) -> String {
    let texts = [
        "",
        " ",
        "\u{0}",
        "\u{1B}[2J\u{7}",
        "\u{202E}desrever\u{2066}",
        "\u{FFFD}\u{FFFF}",
        "\u{AD}\u{200D}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}",
        "👩‍👩‍👧‍👦",
        "İıſﬁẞ",
        "\"' OR 1=1; DROP TABLE entries; --",
        "\" NEAR(* ^ : ) \"",
        "<script>alert(1)</script>",
        "../../../etc/passwd",
        "/dev/zero",
        "%s%n",
        "NaN",
        "id",
        "é",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "018cf3a4-0000-7000-8000-000000000000",
        "+262142-12-31",
        "-262143-01-01",
        "9999-12-31",
        "0000-01-01",
        "2026-02-30",
        "+262142-12-31T23:59:59Z",
        "-262143-01-01T00:00:00Z",
        "2026-11-21T08:00:00Z",
        "everything",
        "goal",
    ];
    let text = *chance.one_of(&texts);
    if chance.once_in(8) {
        text.repeat(1 + chance.below(40_000 / text.len().max(1)))
    } else {
        text.to_owned()
    }
}
