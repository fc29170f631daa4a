//! Every word the program says to a person, from `locales/<language>/*.ftl`.
//!
//! All files are compiled in; a new one needs no code here. What a person wrote never passes
//! through, except as an argument, or to become [`markdown`] that shows it as it is. The window
//! reads the same files in TypeScript; the two agree on the pseudo-language ([`pseudo`]), on how
//! right-to-left arguments are set apart ([`isolated`]) and on how a missing message looks.

mod bundle;
mod dates;
mod files;
mod isolate;
mod language;
pub mod markdown;
mod pseudo;
mod value;

pub use dates::Style;
pub use files::{File, files};
pub use isolate::isolated;
pub use language::{PSEUDO, chosen_language};
pub use pseudo::pseudo;
pub use value::Value;

use bundle::Bundle;

/// The words of one language. Cheap to make and to copy: the files are parsed once.
#[derive(Clone, Copy)]
pub struct Words {
    bundle: &'static Bundle,
}

impl Words {
    /// The words of a language such as `en`, or `en-XA` for the pseudo-language. Where there is
    /// no such language it is English, and so is a single message that a language lacks.
    pub fn new(language: &str) -> Words {
        Words { bundle: bundle::of(language) }
    }

    /// The language that is spoken.
    pub fn language(&self) -> &'static str {
        self.bundle.language()
    }

    /// The words of a message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The words of a message.
    ///
    /// A message that is missing or cannot be put together shows as `⟦its-id⟧`; the tests of
    /// this crate look for such ids, so it is not met by a person.
    ///
    /// ```
    /// let words = words::Words::new("en");
    /// let date = words.say_with("date-long", &[("day", 21.into()), ("month", 11.into()), ("year", "2026".into())]);
    /// assert_eq!(date, "21 November 2026");
    /// ```
    pub fn say_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.bundle.format(id, arguments).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// Whether there is such a message, for words that only some names of a set have.
    pub fn can_say(&self, id: &str) -> bool {
        self.bundle.has(id)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language())
    }
}
