//! What a person writes is theirs: it is measured, never changed.

/// The most bytes one text may have, the same bound as in a sealed file (safety.md).
pub const LONGEST_TEXT: usize = 64 * 1024;

/// The most bytes all texts of one entry may have together.
pub const LONGEST_ENTRY: usize = 512 * 1024;

/// True when nothing but white space is there.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The words of a text in lower case, without punctuation, in any script.
pub(crate) fn words(text: &str) -> Vec<String> {
    use unicode_segmentation::UnicodeSegmentation;
    text.unicode_words().map(str::to_lowercase).collect()
}
