//! Lists read item by item: nothing in an item may be left over, and no single item may make the
//! memory run out.

use super::nesting;
use serde::Serialize;
use serde::de::{DeserializeOwned, Deserializer, Error, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::{fmt, marker::PhantomData};

/// The most bytes one item may have: more than the longest entry with every letter escaped and
/// the longest position.
const LARGEST_ITEM: usize = 4 * 1024 * 1024;

/// Reads a list of items.
pub(super) fn each<'de, T, D>(deserializer: D) -> Result<Cow<'static, [T]>, D::Error>
where
    T: Serialize + DeserializeOwned + Clone + 'static,
    D: Deserializer<'de>,
{
    deserializer.deserialize_seq(Each(PhantomData)).map(Cow::Owned)
}

struct Each<T>(PhantomData<T>);

impl<'de, T: Serialize + DeserializeOwned> Visitor<'de> for Each<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(raw) = list.next_element::<&RawValue>()? {
            items.push(item(raw.get()).ok_or_else(|| A::Error::custom("not an item of this list"))?);
        }
        Ok(items)
    }
}

fn item<T: Serialize + DeserializeOwned>(raw: &str) -> Option<T> {
    if raw.len() > LARGEST_ITEM {
        return None;
    }
    let item: T = serde_json::from_str(raw).ok()?;
    nothing_is_left_over(raw, &item).then_some(item)
}

/// Serde passes over further fields beside a tag such as `"is": "not-sure"`, and over the first
/// of two equal keys in a map. What was not taken in would be lost, so it is refused.
fn nothing_is_left_over(raw: &str, item: &impl Serialize) -> bool {
    let given = serde_json::from_str(raw).unwrap_or_default();
    let taken = serde_json::to_value(item).unwrap_or_default();
    count(&given) == nesting::keys(raw) && is_within(&given, &taken)
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.len() + fields.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// What is nothing may be missing on the other side.
fn is_within(given: &Value, taken: &Value) -> bool {
    match (given, taken) {
        (Value::Object(given), Value::Object(taken)) => {
            given.iter().all(|(key, value)| match taken.get(key) {
                Some(taken) => is_within(value, taken),
                None => value.is_null(),
            })
        }
        (Value::Array(given), Value::Array(taken)) => given.iter().zip(taken).all(|(g, t)| is_within(g, t)),
        _ => true,
    }
}
