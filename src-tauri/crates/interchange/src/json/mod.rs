//! The whole plan as JSON, out and in again without a loss.

mod clock;
mod document;
mod form;
mod nesting;
mod read;
mod strict;

pub use clock::{BadClock, Clock};
pub use document::{Broken, Despite, Document, HandedItem, HandedOver, Past};
pub use form::{schema, write};
pub use read::{LARGEST_DOCUMENT, ReadError, read};
