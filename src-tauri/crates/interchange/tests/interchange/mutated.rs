//! A damaged file is refused or read as a sound one; it never ends the program.

use interchange::{EXAMPLE, read, write};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

#[derive(Debug, Clone)]
enum Damage {
    Set(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Repeat(Index, usize),
    Cut(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let byte = prop_oneof![any::<u8>(), prop::sample::select(b"{}[]\",:0-\\".to_vec())];
    prop_oneof![
        4 => (any::<Index>(), byte.clone()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        2 => (any::<Index>(), prop::collection::vec(byte, 1..9)).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        2 => (any::<Index>(), 1usize..300).prop_map(|(at, length)| Damage::Remove(at, length)),
        2 => (any::<Index>(), 1usize..300).prop_map(|(at, length)| Damage::Repeat(at, length)),
        1 => any::<Index>().prop_map(Damage::Cut),
    ]
}

fn damaged(mut bytes: Vec<u8>, damage: Damage) -> Vec<u8> {
    let end = |at: usize, length: usize| (at + length).min(bytes.len());
    match damage {
        _ if bytes.is_empty() => {}
        Damage::Set(at, byte) => *at.get_mut(&mut bytes) = byte,
        Damage::Insert(at, more) => drop(bytes.splice(at.index(bytes.len())..at.index(bytes.len()), more)),
        Damage::Remove(at, length) => {
            let at = at.index(bytes.len());
            bytes.drain(at..end(at, length));
        }
        Damage::Repeat(at, length) => {
            let at = at.index(bytes.len());
            let again = bytes[at..end(at, length)].to_vec();
            bytes.splice(at..at, again);
        }
        Damage::Cut(at) => bytes.truncate(at.index(bytes.len())),
    }
    bytes
}

/// Every value in a JSON text, as a way to it.
pub(crate) fn ways(value: &Value, way: &str, ways_found: &mut Vec<String>) {
    ways_found.push(way.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, v)| ways(v, &format!("{way}/{n}"), ways_found));
        }
        Value::Object(fields) => fields.iter().for_each(|(k, v)| ways(v, &format!("{way}/{k}"), ways_found)),
        _ => {}
    }
}

/// A value where another one was.
fn swapped(from: Index, to: Index) -> Vec<u8> {
    let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
    let mut found = Vec::new();
    ways(&value, "", &mut found);
    let other = value.pointer(from.get::<String>(&found)).unwrap().clone();
    *value.pointer_mut(to.get::<String>(&found)).unwrap() = other;
    serde_json::to_vec(&value).unwrap()
}

/// What is taken in after all goes out again without a loss.
fn is_refused_or_whole(bytes: &[u8]) -> bool {
    read(bytes).map_or(true, |document| read(&write(&document)) == Ok(document))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn damaged_bytes_are_refused_or_read_whole(damages in prop::collection::vec(damage(), 1..4)) {
        let bytes = damages.into_iter().fold(EXAMPLE.as_bytes().to_vec(), damaged);
        prop_assert!(is_refused_or_whole(&bytes));
    }

    #[test]
    fn values_in_the_wrong_place_are_refused_or_read_whole(from in any::<Index>(), to in any::<Index>()) {
        prop_assert!(is_refused_or_whole(&swapped(from, to)));
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}
