//! What a document may be set with, besides what it says.

/// How a document is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of the program's words in it, such as `en`.
    pub language: String,
    /// The sheet it is set on.
    pub paper: Paper,
}

/// A sheet of paper, upright.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8½ × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub(crate) fn size(self) -> (f32, f32) {
        match self {
            Paper::A4 => (595.28, 841.89),
            Paper::Letter => (612.0, 792.0),
        }
    }
}
