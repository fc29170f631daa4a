//! A cut through the ground, as the person dug it.

/// A figure of layers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Strata {
    /// What the figure shows, for those who cannot see it. Its words are text of their own.
    pub(crate) alternative: String,
    /// The ways down from the surface, each from the top. One for a plain ladder.
    pub(crate) ways: Vec<Vec<Layer>>,
}

/// One layer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Layer {
    pub(crate) tone: Tone,
    /// The question it answers, or what it is; may be empty.
    pub(crate) label: String,
    /// The person's words.
    pub(crate) words: String,
    /// What was said beside it, on the way back up.
    pub(crate) asides: Vec<Aside>,
    /// The ways further down where there is more than one: each again from the top.
    pub(crate) branches: Vec<Vec<Layer>>,
    /// The anchor of the heading it leads to.
    pub(crate) leads_to: Option<usize>,
}

/// An answer that stands beside a layer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Aside {
    pub(crate) label: String,
    pub(crate) words: String,
}

/// What a layer is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Tone {
    /// Daylight: a goal.
    Surface,
    /// Earth, from 0 just below the surface to 1 just above bedrock.
    Earth(f32),
    /// A thin seam of earth without words.
    Seam(f32),
    /// What everything rests on.
    Bedrock,
}

impl Layer {
    /// A layer with nothing beside or under it.
    pub(crate) fn new(tone: Tone, label: impl Into<String>, words: impl Into<String>) -> Layer {
        let (label, words) = (label.into(), words.into());
        Layer { tone, label, words, asides: Vec::new(), branches: Vec::new(), leads_to: None }
    }
}
