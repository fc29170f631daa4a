//! What a message takes as an argument.

use crate::isolated;
use fluent::FluentValue;
use std::borrow::Cow;

/// An argument: words, or a number that a message may choose a plural by.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Words, often a person's own.
    Text(Cow<'a, str>),
    /// A count.
    Number(i64),
}

impl Value<'_> {
    /// Words are set apart where they run from right to left.
    pub(crate) fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Value::Text(text) => FluentValue::String(isolated(text)),
            Value::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Value::Number(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<u8> for Value<'_> {
    fn from(number: u8) -> Self {
        Value::Number(number.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

/// A count beyond `i64` does not occur; it would read as the largest number there is.
impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
