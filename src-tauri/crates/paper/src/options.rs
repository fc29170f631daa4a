//! What a document may be set with, besides what it says.

use disclosure::{PageLayout, PaperSize};

/// How a document is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of the program's words in it, such as `en`.
    pub language: String,
    /// The sheet it is set on.
    pub paper: PaperSize,
    /// How much room each thing is given.
    pub layout: PageLayout,
}

/// Width and height of a sheet in points.
pub(crate) fn size(paper: PaperSize) -> (f32, f32) {
    match paper {
        PaperSize::A4 => (595.28, 841.89),
        PaperSize::Letter => (612.0, 792.0),
    }
}
