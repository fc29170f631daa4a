//! A whole plan to open formats and back, so that nobody is locked in.
//!
//! JSON ([`write`], [`read`]) is the whole of it: ids, times, history, trash and ledger included,
//! and reading what was written gives the same again. [`markdown`] and [`csv`] are for people and
//! spreadsheets; there is no way back from them. Nothing here knows the vault, files or a clock.

mod csv;
mod example;
mod json;
mod markdown;
mod said;

pub use csv::csv;
pub use example::{EXAMPLE, example};
pub use json::{
    BadClock, Broken, Clock, Despite, Document, HandedItem, HandedOver, LARGEST_DOCUMENT, Past, ReadError,
    read, schema, write,
};
pub use markdown::markdown;
