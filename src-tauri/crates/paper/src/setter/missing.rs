//! What no font at hand could show.

use crate::Missing;

/// How much of a text is told along with a character that is missing in it.
const CONTEXT: usize = 40;

/// The characters met so far that have no glyph, each once.
#[derive(Debug, Default)]
pub(crate) struct MissingGlyphs {
    found: Vec<Missing>,
}

impl MissingGlyphs {
    /// Notes a character of a text.
    pub(crate) fn note(&mut self, character: &str, within: &str) {
        if !self.found.iter().any(|m| m.text == character) {
            let within = within.chars().take(CONTEXT).collect();
            self.found.push(Missing { text: character.to_owned(), within });
        }
    }

    pub(crate) fn into_list(self) -> Vec<Missing> {
        self.found
    }
}
