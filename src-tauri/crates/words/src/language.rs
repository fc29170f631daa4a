//! Which language to speak.

/// The language everything falls back to.
pub(crate) const ENGLISH: &str = "en";

/// The pseudo-language, for tests: see [`crate::pseudo`].
pub const PSEUDO: &str = "en-XA";

/// The language to speak on this computer: what `THROUGHLINE_LANG` says, else English.
pub fn chosen_language() -> String {
    let wish = std::env::var("THROUGHLINE_LANG").unwrap_or_default();
    if wish.is_empty() { ENGLISH.to_owned() } else { wish }
}
