//! What a document may be set with, besides what it says.

/// How a document is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of the program's words in it, such as `en`.
    pub language: String,
    /// The sheet it is set on.
    pub paper: Paper,
    /// How much room each thing is given.
    pub layout: Layout,
}

/// How much room each thing is given. What is said is the choice's alone; the layout leaves
/// nothing out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// To be read in five minutes: two pages for what is chosen as a rule.
    #[default]
    Manager,
    /// To be talked over: each why with its question.
    Mentor,
    /// Everything, with room.
    Whole,
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
