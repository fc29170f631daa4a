//! What comes out: the bytes, and what could not be shown in them.

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The whole PDF file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What no font at hand could show, each character once, in reading order.
    pub missing: Vec<Missing>,
}

/// A character that stands as an empty box in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The character, with the marks that belong to it.
    pub text: String,
    /// The beginning of the text it is in.
    pub within: String,
}

/// A document could not be made. No text of the document is in these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A why rests on a ground that the disclosure does not hold.
    #[error("a why rests on ground that is not there")]
    NoGround,
    /// A font cannot be read, or not be cut down to what is used of it.
    #[error("a font cannot be embedded")]
    Font,
    /// The finished file could not be written out or read in.
    #[error("the file cannot be put together")]
    File,
    /// There is no page with this number.
    #[error("there is no such page")]
    NoPage,
}
