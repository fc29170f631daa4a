//! What is written on by hand: steps to tick, and names to sign with; and what is
//! read first.

use crate::look::Type;

/// Something to be done, or to be ticked, with an empty box before it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tick {
    /// What it is, with the person's words in it.
    pub(crate) words: String,
    /// The program's words on it, such as by when; may be empty.
    pub(crate) said: String,
    /// Whether it is ticked already.
    pub(crate) done: bool,
}

/// Lines to sign on, in columns: what stands below each line, and how it is set.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Signing(pub(crate) Vec<Vec<(String, Type)>>);

/// What matters most on a page, under a heading of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quote {
    /// The program's words for it.
    pub(crate) heading: String,
    /// The person's words.
    pub(crate) words: String,
}
