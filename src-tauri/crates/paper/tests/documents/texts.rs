//! The person's words in a disclosure, wherever they stand.

use disclosure::Disclosure;
use serde_json::Value;

/// All that the person wrote in what was chosen, in the order of the disclosure.
pub fn texts(disclosure: &Disclosure) -> Vec<String> {
    let mut found = Vec::new();
    each(&mut value(disclosure), &mut |text| found.push(text.clone()));
    found
}

/// The same disclosure with other words: those made for each place, by its number.
pub fn replaced(disclosure: &Disclosure, words: impl Fn(usize) -> String) -> Disclosure {
    let (mut value, mut number) = (value(disclosure), 0);
    each(&mut value, &mut |text| {
        *text = words(number);
        number += 1;
    });
    serde_json::from_value(value).expect("a disclosure")
}

fn value(disclosure: &Disclosure) -> Value {
    serde_json::to_value(disclosure).expect("a value")
}

fn each(value: &mut Value, found: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) if !is_name(text) => found(text),
        Value::Array(all) => all.iter_mut().for_each(|one| each(one, found)),
        Value::Object(all) => all.values_mut().for_each(|one| each(one, found)),
        _ => {}
    }
}

/// Names of kinds and days are no words of the person's; the samples have none that look alike.
fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
