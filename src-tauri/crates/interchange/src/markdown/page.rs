//! Markdown: what every part of the document is written from.

use plan::Plan;
use words::Words;

/// A plan, and the words it is told in.
#[derive(Clone, Copy)]
pub(super) struct Page<'p> {
    pub(super) plan: &'p Plan,
    pub(super) words: &'p Words,
}
