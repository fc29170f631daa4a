//! Answers and arguments of commands: JSON, or bytes as they are.

use crate::wire::{Code, Problem};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a command gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// JSON, written out.
    Json(String),
    /// Bytes, which cross as they are: a page of a preview would be four times as long as JSON.
    Bytes(Vec<u8>),
}

/// Bytes: an `ArrayBuffer` where a command gives them, a `Uint8Array` where it takes them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Bytes(pub Vec<u8>);

/// How what a command gives crosses.
pub(super) trait Gives {
    /// As it crosses.
    fn crosses(self) -> Result<Answer, Problem>;
}

impl<T: Serialize> Gives for T {
    fn crosses(self) -> Result<Answer, Problem> {
        serde_json::to_string(&self).map(Answer::Json).map_err(|_| Code::Unexpected.into())
    }
}

impl Gives for Bytes {
    fn crosses(self) -> Result<Answer, Problem> {
        Ok(Answer::Bytes(self.0))
    }
}

pub(super) fn answer(gives: impl Gives) -> Result<Answer, Problem> {
    gives.crosses()
}

/// The argument of this name. Why one cannot be read stays here: the reason would quote it.
pub(super) fn taken<T: DeserializeOwned>(given: &mut Value, name: &str) -> Result<T, Problem> {
    let sent = given.get_mut(camel_case(name)).map(Value::take);
    serde_json::from_value(sent.unwrap_or_default()).map_err(|_| Problem::with(Code::Unexpected, "arguments"))
}

/// `at_most` is `atMost` in the window.
pub(super) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let large =
        |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
    words.map(large).fold(first, |name, word: String| name + &word)
}
