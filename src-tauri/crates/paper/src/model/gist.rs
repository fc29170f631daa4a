//! Whys in few lines, where there is no room for a cut through the ground.

/// A why or what it rests on, in few lines.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rung {
    /// How far in it stands.
    pub(crate) depth: usize,
    /// The question, where the words need it, or what it is; may be empty.
    pub(crate) label: String,
    /// The person's words.
    pub(crate) words: String,
    /// Whether everything above rests on it.
    pub(crate) is_ground: bool,
}
